import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { plainShare, shareAgainst } from '../../src/report/hypothesis/predictions.ts';
import { storyCounts } from '../../src/report/hypothesis/stories.ts';
import { estimateWords, namedWords } from '../../src/report/hypothesis/words.ts';

/** The slogan in its printed forms; how phrases are written says src/language/phrases.ts. */
const slogan = [
  'hallittu* maahanmuut*',
  'hallitun maahanmuut*',
  'hallitsemat* maahanmuut*',
  'kontrolloi* maahanmuut*',
  'kontrollerad* invandring*',
  'okontrollerad* invandring*',
  'kontrollerad* migration*',
  'okontrollerad* migration*',
  'controlled immigration',
  'uncontrolled immigration',
  'controlled migration',
  'uncontrolled migration',
] as const;

/** Words in the same sentence or the next that say what it means, or doubt it. */
const near = {
  defined: [
    'tarkoitta*',
    'tarkoite*',
    'merkitsee',
    'määritel*',
    'määrittel*',
    'betyder',
    'innebär',
    'definier*',
    'avses',
    'means',
    'meaning',
    'defin*',
  ],
  challenged: [
    'niin sanot*',
    'iskulaus*',
    'harhaanjohta*',
    'ei pidä paikkaansa',
    'perättöm*',
    'myytti*',
    'kiistä*',
    'så kallad*',
    'slagord*',
    'vilseledande',
    'stämmer inte',
    'myten',
    'förneka*',
    'so-called',
    'slogan*',
    'misleading',
    'not true',
    'myth*',
    'denie*',
  ],
} as const;

/** "Mostly", on both sides: more than half. */
const mostly = 0.5;

export default defineHypothesis({
  id: 'h08-control-slogan',
  code: 'H8',
  version: 1,
  title: { fi: '”Hallittu maahanmuutto”', sv: '”Kontrollerad invandring”', en: '“Controlled immigration”' },
  claim: {
    fi: 'Iskulausetta hallitusta tai hallitsemattomasta maahanmuutosta käyttää enimmäkseen hallitus, ja enimmäkseen sitä ei määritellä eikä kyseenalaisteta.',
    sv: 'Slagordet om kontrollerad eller okontrollerad invandring används mest av regeringen, och för det mesta varken definieras eller ifrågasätts det.',
    en: 'The slogan of controlled or uncontrolled immigration is used mostly by the government side, and mostly it is neither defined nor challenged.',
  },
  source: 'Khalimzoda 2024 (C33)',
  measure: {
    fi: 'Hallituksen ja hallituspuolueiden osuus iskulauseen lainatuista käytöistä, joiden puhujan rooli tiedetään; ja osuus kaikista käytöistä, joiden vieressä sitä ei määritellä eikä kyseenalaisteta; kumpikin verrattuna puoleen.',
    sv: 'Regeringens och regeringspartiernas andel av slagordets citerade användningar där talarens roll är känd; och andelen av alla användningar där det intill varken definieras eller ifrågasätts; båda jämförda med hälften.',
    en: 'The government side’s share of the slogan’s quoted uses whose speaker’s role is known; and the share of all uses beside which it is neither defined nor challenged; both against one half.',
  },
  needs: ['quotes'],
  assumptions: [
    {
      fi: 'Kokeellinen: iskulause, määrittely ja kyseenalaistaminen tunnistetaan lyhyistä sanalistoista, joita kukaan ei ole tarkistanut koodaamalla.',
      sv: 'På försök: slagordet, definition och ifrågasättande känns igen med korta ordlistor som ingen har kontrollerat genom kodning.',
      en: 'Exploratory: slogan, definition and challenge are found by short word lists that nobody has checked by coding.',
    },
    {
      fi: 'Hallitukseen luetaan se, kuka hallitsi jutun julkaisupäivänä.',
      sv: 'Till regeringen räknas de som satt i den den dag artikeln publicerades.',
      en: 'The government side is who governed on the day of publication.',
    },
    {
      fi: '”Enimmäkseen” on tässä mallissa yli puolet; lähde ei nimeä lukua.',
      sv: '”Mest” är i denna mall över hälften; källan nämner inget tal.',
      en: '“Mostly” is more than half in this template; the source names no number.',
    },
  ],
  parameters: { mostly, slogan, near },
  analyse: async (input) => {
    const counts = storyCounts(5);
    for (const article of await input.mentions({ phrases: slogan, near, among: 'relevant' })) {
      for (const { voice, speaker, near: beside } of article.uses) {
        counts.add(article, 3);
        counts.add(article, 2, beside.length === 0 ? 1 : 0);
        counts.add(article, 4, voice === 'own' ? 0 : 1);
        const role = speaker?.role;
        if (voice === 'own' || role === undefined || role === 'unknown') continue;
        counts.add(article, 0, role === 'government' ? 1 : 0);
        counts.add(article, 1);
      }
    }
    const stories = counts.stories();
    const side = shareAgainst(
      stories,
      {
        label: { fi: 'hallituksen käyttämänä', sv: 'använt av regeringen', en: 'used by the government side' },
        cases: 0,
        total: 1,
      },
      mostly,
      {
        id: 'government-share',
        label: {
          fi: 'hallituksen osuus lainatuista käytöistä',
          sv: 'regeringens andel av de citerade användningarna',
          en: 'the government side’s share of the quoted uses',
        },
        claims: 'above',
      },
    );
    const bare = shareAgainst(
      stories,
      {
        label: {
          fi: 'ei määritelty eikä kyseenalaistettu',
          sv: 'varken definierat eller ifrågasatt',
          en: 'neither defined nor challenged',
        },
        cases: 2,
        total: 3,
      },
      mostly,
      {
        id: 'bare-share',
        label: {
          fi: 'osuus ilman määrittelyä tai kyseenalaistamista',
          sv: 'andelen utan definition eller ifrågasättande',
          en: 'share neither defined nor challenged',
        },
        claims: 'above',
      },
    );
    const quoted = plainShare(stories, 'quoted-share', {
      label: { fi: 'lainattuna', sv: 'i citat', en: 'in quotations' },
      cases: 4,
      total: 3,
    });
    return finding([side, bare], [quoted], (say) => {
      const uses = say.list(
        [side, bare, quoted].flatMap(({ counts: held }) => held.map((one) => namedWords(say, one))),
      );
      const shares = `${estimateWords(say, side)}; ${estimateWords(say, bare)}`;
      return say.say({
        fi: `Iskulauseen käytöt: ${uses}. Verrattuna puoleen: ${shares}.`,
        sv: `Slagordets användningar: ${uses}. Jämfört med hälften: ${shares}.`,
        en: `Uses of the slogan: ${uses}. Against one half: ${shares}.`,
      });
    });
  },
});
