import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { shareAgainst, shareGap } from '../../src/report/hypothesis/predictions.ts';
import { framed, rolesIn, storyCounts } from '../../src/report/hypothesis/stories.ts';
import { estimateWords, namedWords } from '../../src/report/hypothesis/words.ts';

/** Frames of what happens to people, and frames of what is decided about them. */
const fates = ['humanitarian', 'discrimination', 'exploitation', 'contribution', 'two_way_integration'] as const;
const policies = [
  'control',
  'welfare_burden',
  'labour_need',
  'rights_rule_of_law',
  'services',
  'security_crime',
] as const;

/** "Rarely": fewer than one quotation in ten. Fixed beforehand; the source names no number. */
const rarely = 0.1;

export default defineHypothesis({
  id: 'h06-migrants-as-cases',
  code: 'H6',
  version: 1,
  title: {
    fi: 'Maahanmuuttajat puhujina',
    sv: 'Invandrare som talare',
    en: 'Migrants as speakers',
  },
  claim: {
    fi: 'Maahanmuuttajia lainataan harvoin, ja silloinkin kohtaloina eikä politiikasta puhujina.',
    sv: 'Invandrare citeras sällan, och då som fall snarare än som röster om politiken.',
    en: 'Migrants are quoted rarely, and then as cases rather than as voices on policy.',
  },
  source: 'Khalimzoda 2024 (C19)',
  measure: {
    fi: `Maahanmuuttajien osuus lainauksista, joiden puhujan rooli tiedetään, verrattuna kymmenesosaan; ja osuus ihmiskohtaloista kertovissa jutuissa miinus osuus politiikasta kertovissa.`,
    sv: `Invandrares andel av citaten där talarens roll är känd, jämfört med en tiondel; och andelen i artiklar om människoöden minus andelen i artiklar om politik.`,
    en: `Migrants’ share of the quotations whose speaker’s role is known, against one tenth; and the share in articles on people’s fates minus that in articles on policy.`,
  },
  needs: ['quotes', 'frames'],
  assumptions: [
    {
      fi: 'Rooli ”maahanmuuttaja” tarkoittaa, että puhuja esitetään sellaisena; maahanmuuttajataustainen tutkija on asiantuntija.',
      sv: 'Rollen ”invandrare” betyder att talaren framställs som sådan; en forskare med invandrarbakgrund är expert.',
      en: 'The role “migrant” means that the speaker is presented as one; a researcher of migrant background is an expert.',
    },
    {
      fi: 'Kohtalojuttu on sellainen, jossa on humanitaarinen, syrjinnän, hyväksikäytön, onnistumisen tai kaksisuuntaisen kotoutumisen kehys eikä yhtään politiikan kehystä; politiikkajuttu päinvastoin.',
      sv: 'En artikel om öden har en humanitär ram, diskriminering, utnyttjande, framgång eller ömsesidig integration och ingen politisk ram; en artikel om politik tvärtom.',
      en: 'An article on fates has a humanitarian, discrimination, exploitation, contribution or two-way-integration frame and none of policy; an article on policy the reverse.',
    },
    {
      fi: 'Kymmenesosa on tämän mallin oma raja sille, mikä on harvoin; lähde ei nimeä lukua.',
      sv: 'En tiondel är denna malls egen gräns för vad som är sällan; källan nämner inget tal.',
      en: 'One tenth is this template’s own line for what is rare; the source names no number.',
    },
  ],
  parameters: { rarely, fates, policies },
  analyse: async (input) => {
    const counts = storyCounts(6);
    for await (const batch of input.articles({ measures: ['quotes', 'frames'] })) {
      for (const article of batch) {
        const roles = rolesIn(article);
        const migrants = roles.filter((role) => role === 'migrant').length;
        const add = (column: number): void => {
          counts.add(article, column, migrants);
          counts.add(article, column + 1, roles.length);
        };
        if (roles.length === 0) continue;
        add(0);
        const [fate, policy] = [framed(article, ...fates), framed(article, ...policies)];
        if (fate && !policy) add(2);
        if (policy && !fate) add(4);
      }
    }
    const stories = counts.stories();
    const share = shareAgainst(
      stories,
      { label: { fi: 'kaikki jutut', sv: 'alla artiklar', en: 'all articles' }, cases: 0, total: 1 },
      rarely,
      {
        id: 'migrants-share',
        label: {
          fi: 'maahanmuuttajien osuus lainauksista',
          sv: 'invandrares andel av citaten',
          en: 'migrants’ share of the quotations',
        },
        claims: 'below',
      },
    );
    const gap = shareGap(
      stories,
      { label: { fi: 'kohtalojutut', sv: 'artiklar om öden', en: 'articles on fates' }, cases: 2, total: 3 },
      { label: { fi: 'politiikkajutut', sv: 'artiklar om politik', en: 'articles on policy' }, cases: 4, total: 5 },
      {
        id: 'fates-and-policy',
        label: { fi: 'kohtalojutut − politiikkajutut', sv: 'öden − politik', en: 'fates − policy' },
        claims: 'above',
      },
    );
    return finding([share, gap], [], (say) => {
      const compared = say.list(gap.counts.map((one) => namedWords(say, one)));
      return say.say({
        fi: `Maahanmuuttajien osuus lainauksista on ${estimateWords(say, share)}, lainauksia ${say.count(share.n)}. Juttujen mukaan: ${compared}; ero on ${estimateWords(say, gap)}.`,
        sv: `Invandrares andel av citaten är ${estimateWords(say, share)}, citat: ${say.count(share.n)}. Efter artiklar: ${compared}; skillnaden är ${estimateWords(say, gap)}.`,
        en: `Migrants’ share of the quotations is ${estimateWords(say, share)}, of ${say.count(share.n)}. By articles: ${compared}; the difference is ${estimateWords(say, gap)}.`,
      });
    });
  },
});
