import { cliffsDelta, cohensH, riskRatio, sizeOfH } from '../analysis/effect-size.ts';
import { smallTotal } from '../analysis/series.ts';
import type { Table, Tested, Text } from './block.ts';
import { sumOf } from './reading.ts';
import { hasEnoughStories, type StoryGroup, storyDifference, together } from './repeated-stories.ts';
import type { Cell } from './section.ts';
import type { Speech } from './words/speak.ts';

/** A group of articles and how many of them have the thing compared. */
export interface ComparedGroup extends StoryGroup {
  readonly id: string;
  readonly label: string;
}

export interface ComparedThing {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly ComparedGroup[];
}

const sizes = {
  negligible: { fi: 'mitätön', sv: 'obetydlig', en: 'negligible' },
  small: { fi: 'pieni', sv: 'liten', en: 'small' },
  medium: { fi: 'keskisuuri', sv: 'medelstor', en: 'medium' },
  large: { fi: 'suuri', sv: 'stor', en: 'large' },
} as const;

/**
 * Each group against all the others together: the difference with its interval, how many times as common, and Cohen's h
 * with its usual word. Of two groups one row says all. Groups with fewer than 30 articles or stories, and things that fewer than
 * two groups are left for, are left out. undefined when nothing can be compared.
 */
export function differencesTable(
  say: Speech,
  { id, title }: { readonly id: string; readonly title: string },
  things: readonly ComparedThing[],
): Table | undefined {
  const found = things.flatMap((thing) => differencesOf(say, id, thing));
  if (found.length === 0) return undefined;
  const points = (name: string): string =>
    `${name} (${say.say({ fi: 'prosenttiyksikköä', sv: 'procentenheter', en: 'percentage points' })})`;
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { key: 'what', label: say.say({ fi: 'mikä', sv: 'vad', en: 'what' }), type: 'text' },
      { key: 'group', label: say.say({ fi: 'ryhmä', sv: 'grupp', en: 'group' }), type: 'text' },
      { key: 'articles', label: say.say({ fi: 'juttuja', sv: 'artiklar', en: 'articles' }), type: 'count' },
      { key: 'own', label: say.say({ fi: 'osuus', sv: 'andel', en: 'share' }), type: 'share' },
      { key: 'against', label: say.say({ fi: 'verrattuna', sv: 'jämförd med', en: 'compared with' }), type: 'text' },
      { key: 'other_articles', label: say.say({ fi: 'juttuja', sv: 'artiklar', en: 'articles' }), type: 'count' },
      { key: 'other', label: say.say({ fi: 'osuus', sv: 'andel', en: 'share' }), type: 'share' },
      { key: 'difference', label: points(say.say({ fi: 'ero', sv: 'skillnad', en: 'difference' })), type: 'number' },
      { key: 'difference_low', label: say.say({ fi: 'ero, alaraja', sv: 'nedre', en: 'low' }), type: 'number' },
      { key: 'difference_high', label: say.say({ fi: 'ero, yläraja', sv: 'övre', en: 'high' }), type: 'number' },
      { key: 'ratio', label: say.say({ fi: 'suhde', sv: 'kvot', en: 'ratio' }), type: 'number' },
      { key: 'h', label: 'h', type: 'number' },
      { key: 'size', label: say.say({ fi: 'suuruus', sv: 'storlek', en: 'size' }), type: 'text' },
    ],
    rows: found.map(({ row }) => row),
    tests: found.map(({ test }) => test),
  };
}

function differencesOf(say: Speech, id: string, { id: thing, name, groups }: ComparedThing) {
  const enough = groups.filter((group) => group.total >= smallTotal && hasEnoughStories(group));
  const compared = enough.length === 2 ? enough.slice(0, 1) : enough;
  if (enough.length < 2) return [];
  return compared.map((group) => {
    const others = enough.filter((other) => other !== group);
    const rest = together(others);
    const [only, ...more] = others;
    const against =
      only && more.length === 0
        ? only.label
        : say.say({ fi: 'muut yhteensä', sv: 'övriga tillsammans', en: 'the others together' });
    const { difference, low, high, p } = storyDifference(group, rest);
    const { ratio } = riskRatio(group, rest) ?? {};
    const h = cohensH(group, rest);
    const test: Tested = {
      id: `${id}:${thing}:${group.id}`,
      what: `${name}: ${group.label} – ${against}`,
      effect: `${say.points(difference)} (${say.signed(low)} … ${say.signed(high)}), h = ${say.number(h)}`,
      p,
    };
    const row = {
      what: name,
      group: group.label,
      articles: group.total,
      own: group.count / group.total,
      against,
      other_articles: rest.total,
      other: rest.count / rest.total,
      difference: 100 * difference,
      difference_low: 100 * low,
      difference_high: 100 * high,
      ratio: ratio === undefined || !Number.isFinite(ratio) ? null : ratio,
      h,
      size: say.say(sizes[sizeOfH(h)]),
    };
    return { row, test };
  });
}

/** How to read the table, and what its numbers take for granted. */
export function differencesNote(say: Speech): Text {
  return {
    kind: 'text',
    text: say.say({
      fi: 'Suhde kertoo, kuinka monta kertaa niin yleinen asia on ryhmässä kuin muualla. h on eron suuruus asteikolla, jolla 0,2 on pieni, 0,5 keskisuuri ja 0,8 suuri (Cohen 1988). Suuressa aineistossa mitätönkin ero erottuu sattumasta. Saman jutun kopiot eivät ole lisänäyttöä: väleissä ja testeissä ne ovat yksi juttu. Saman julkaisun eri jutut on laskettu toisistaan riippumattomina.',
      sv: 'Kvoten säger hur många gånger så vanlig saken är i gruppen som annars. h är skillnadens storlek på en skala där 0,2 är liten, 0,5 medelstor och 0,8 stor (Cohen 1988). I ett stort material skiljer sig även en obetydlig skillnad från slumpen. Kopior av samma artikel är inga ytterligare belägg: i intervall och test är de en artikel. Olika artiklar i ett medium räknas som oberoende av varandra.',
      en: 'The ratio says how many times as common the thing is in the group as elsewhere. h is the size of a difference on a scale on which 0.2 is small, 0.5 medium and 0.8 large (Cohen 1988). In a large archive even a negligible difference stands out from chance. Copies of one article are no further evidence: in intervals and tests they are one article. Different articles of one outlet are counted as independent.',
    }),
  };
}

const levels = ['1', '2', '3'] as const;

/** Whether hostile passages are more severe in quotations than in the outlet's own voice; empty with under 30 of either. */
export function severityByVoice(say: Speech, passages: readonly Cell[]): readonly Text[] {
  const counts = (voices: readonly string[]) =>
    levels.map((level) =>
      sumOf(
        passages.filter(({ label, voice }) => label === level && voices.includes(voice)),
        'marks',
      ),
    );
  const [quoted, own] = [counts(['direct_quote', 'indirect_quote']), counts(['own'])];
  const [many, few] = [quoted, own].map((group) => group.reduce((sum, count) => sum + count, 0));
  const found = cliffsDelta(quoted, own);
  if (!found || (many ?? 0) < smallTotal || (few ?? 0) < smallTotal) return [];
  const { delta, low, high, p } = found;
  const [ofQuoted, ofOwn] = [say.count(many ?? 0), say.count(few ?? 0)];
  const range = `${say.number(low)} … ${say.number(high)}`;
  const numbers = say.say({
    fi: `${say.number(delta)} (95 %: ${range}; lainattuja ${ofQuoted}, omia ${ofOwn}). δ kertoo, kuinka paljon useammin lainattu kohta on toimituksen omaa korkeammalla kuin matalammalla tasolla (−1 … 1); saman jutun kohdat riippuvat toisistaan, joten väli on todellista kapeampi`,
    sv: `${say.number(delta)} (95 %: ${range}; ${ofQuoted} citerade, ${ofOwn} egna). δ säger hur mycket oftare ett citerat ställe ligger på högre än på lägre nivå än ett eget (−1 … 1); ställen i samma artikel hänger ihop, så intervallet är för smalt`,
    en: `${say.number(delta)} (95% interval ${range}; ${ofQuoted} quoted, ${ofOwn} own). δ says how much more often a quoted passage is of a higher than of a lower level than an own one (−1 … 1); passages of one article depend on each other, so the interval is too narrow`,
  });
  const unsure = low <= 0 && high >= 0;
  const which = unsure
    ? say.say({
        fi: 'Lainausten ja toimituksen omien kohtien tasot eivät eroa sattumasta erottuvasti',
        sv: 'Nivåerna i citat och i redaktionens egna ställen skiljer sig inte mer än slumpen kan göra',
        en: 'The levels of quoted passages and of the outlet’s own do not differ by more than chance may do',
      })
    : delta > 0
      ? say.say({
          fi: 'Lainatut kohdat ovat useammin korkeampaa tasoa kuin toimituksen omat',
          sv: 'Citerade ställen är oftare grövre än redaktionens egna',
          en: 'Quoted passages are more often of a higher level than the outlet’s own',
        })
      : say.say({
          fi: 'Toimituksen omat kohdat ovat useammin korkeampaa tasoa kuin lainatut',
          sv: 'Redaktionens egna ställen är oftare grövre än de citerade',
          en: 'The outlet’s own passages are more often of a higher level than quoted ones',
        });
  const test = {
    id: 'toxicity:severity',
    what: say.say({
      fi: 'Vihamielisten kohtien taso: lainatut – toimituksen omat',
      sv: 'De fientliga ställenas nivå: citerade – egna',
      en: 'Level of hostile passages: quoted – own',
    }),
    effect: `δ = ${say.number(delta)} (${say.number(low)} … ${say.number(high)})`,
    p,
  };
  return [{ kind: 'text', text: `${which}: δ = ${numbers}.`, tests: [test] }];
}
