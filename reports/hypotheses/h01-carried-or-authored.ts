import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { plainShare, ratioOf, sumOf } from '../../src/report/hypothesis/predictions.ts';
import { hostile, quotedParts, storyCounts } from '../../src/report/hypothesis/stories.ts';
import { countedWords, estimateWords } from '../../src/report/hypothesis/words.ts';
import type { Speech } from '../../src/report/words/speak.ts';
import type { CodedArticle } from '../../src/types.ts';

/** Columns of a story's counts. */
const [quotedPassages, ownPassages, quotedText, ownText, spoken] = [0, 1, 2, 3, 4];

/** Characters that rates are per: some 1,400 words. */
const per = 10_000;

export default defineHypothesis({
  id: 'h01-carried-or-authored',
  code: 'H1',
  version: 1,
  title: {
    fi: 'Välitettyä vai omaa vihamielisyyttä',
    sv: 'Förmedlad eller egen fientlighet',
    en: 'Hostility carried or authored',
  },
  claim: {
    fi: 'Media välittävät vihamielistä puhetta enemmän kuin tuottavat sitä: lainauksissa sitä on tiheämmässä kuin toimituksen omissa sanoissa.',
    sv: 'Medierna förmedlar fientligt tal mer än de själva producerar det: i citat är det tätare än i redaktionens egna ord.',
    en: 'Media carry hostile discourse rather than author it: it is denser in quotations than in the outlets’ own words.',
  },
  source: 'Khalimzoda 2024 (C01)',
  measure: {
    fi: 'Vihamielisiä kohtia (taso 1–3) lainatussa tekstissä 10 000 merkkiä kohti, jaettuna samalla luvulla toimituksen omassa tekstissä.',
    sv: 'Fientliga textställen (nivå 1–3) per 10 000 tecken citerad text, delat med samma tal i redaktionens egen text.',
    en: 'Hostile passages (levels 1 to 3) per 10,000 characters of quoted text, divided by the same in the outlets’ own text.',
  },
  needs: ['toxicity', 'quotes'],
  assumptions: [
    {
      fi: 'Lainattu teksti on lainauksiksi tunnistetut kohdat; kaikki muu on toimituksen omaa. Maininnat (sanat, joista kerrotaan tai joita arvostellaan) jäävät pois.',
      sv: 'Citerad text är de textställen som känns igen som citat; allt annat är redaktionens eget. Omnämnanden (ord som man berättar om eller kritiserar) räknas inte.',
      en: 'Quoted text is what is recognised as a quotation; all else is the outlet’s own. Mentions (words reported on or criticised) are left out.',
    },
    {
      fi: 'Juttu, josta on luettu vain otsikko ja ingressi, on mukana sellaisena.',
      sv: 'En artikel av vilken bara rubrik och ingress har lästs räknas som sådan.',
      en: 'An article of which only headline and lead were read counts as it is.',
    },
  ],
  parameters: { per },
  analyse: async (input) => {
    const counts = storyCounts(5);
    for await (const batch of input.articles({ measures: ['toxicity', 'quotes'] })) {
      const texts = await input.texts(batch.map(({ key }) => key));
      for (const article of batch) {
        const length = texts.get(article.key)?.length ?? 0;
        const quoted = Math.min(length, quotedLength(article));
        const { own, quoted: carried } = hostile(article);
        counts.add(article, quotedPassages, carried);
        counts.add(article, ownPassages, own);
        counts.add(article, quotedText, quoted / per);
        counts.add(article, ownText, (length - quoted) / per);
        counts.add(article, spoken, own + carried);
      }
    }
    const stories = counts.stories();
    const ratio = ratioOf(
      stories,
      [
        {
          label: { fi: 'kohtia lainauksissa', sv: 'ställen i citat', en: 'passages in quotations' },
          cases: quotedPassages,
        },
        {
          label: { fi: 'kohtia omassa tekstissä', sv: 'ställen i egen text', en: 'passages in own text' },
          cases: ownPassages,
        },
      ],
      [quotedText, ownText],
      {
        id: 'rate-ratio',
        label: {
          fi: 'vihamielisten kohtien tiheys: lainaukset / oma teksti',
          sv: 'de fientliga ställenas täthet: citat / egen text',
          en: 'density of hostile passages: quotations / own text',
        },
        claims: 'above',
      },
    );
    const share = plainShare(stories, 'quoted-share', {
      label: {
        fi: 'lainattujen osuus vihamielisistä kohdista',
        sv: 'de citerades andel av de fientliga ställena',
        en: 'share of the hostile passages that are quoted',
      },
      cases: quotedPassages,
      total: spoken,
    });
    const rate = (passages: number, text: number): number => sumOf(stories, passages) / sumOf(stories, text);
    const [inQuotes, inOwn] = [rate(quotedPassages, quotedText), rate(ownPassages, ownText)];
    const [passages] = share.counts;
    const quoted = (say: Speech) => (passages ? countedWords(say, passages) : '');
    return finding([ratio], [share], (say) =>
      say.say({
        fi: `10 000 merkkiä kohti vihamielisiä kohtia on lainauksissa ${say.number(inQuotes)} ja toimituksen omassa tekstissä ${say.number(inOwn)}: suhde on ${estimateWords(say, ratio)}. Kohdista lainattuja on ${quoted(say)}.`,
        sv: `Per 10 000 tecken finns ${say.number(inQuotes)} fientliga ställen i citat och ${say.number(inOwn)} i redaktionens egen text: kvoten är ${estimateWords(say, ratio)}. Av ställena är ${quoted(say)} citerade.`,
        en: `Per 10,000 characters there are ${say.number(inQuotes)} hostile passages in quotations and ${say.number(inOwn)} in the outlets’ own text: a ratio of ${estimateWords(say, ratio)}. Of the passages, ${quoted(say)} are quoted.`,
      }),
    );
  },
});

/** Characters that stand in quotations, none counted twice. */
function quotedLength(article: CodedArticle): number {
  let [length, reached] = [0, 0];
  for (const { start, end } of [...quotedParts(article)].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
