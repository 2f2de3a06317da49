import type { Block, Table } from '../block.ts';
import { intervalColumns } from '../reading.ts';
import type { Speech } from '../words/speak.ts';
import type { Estimate, EstimateUnit, Hypothesis, HypothesisResult, Prediction } from './hypothesis.ts';
import { ofWords, verdictName } from './words.ts';

/** An earlier run of the same hypothesis on the same store, as far as a reader needs it. */
export interface EarlierRun {
  readonly runAt: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: HypothesisResult['verdict'];
  readonly p?: number;
  /** It read as many articles of the same period and outlets with the same template and versions: no second try. */
  readonly same: boolean;
}

/** A result with what makes it accountable. */
export interface ReportedResult {
  readonly hypothesis: Hypothesis;
  readonly result: HypothesisResult;
  /** Fingerprint of the template's file. */
  readonly hash: string;
  /** This run included. */
  readonly run: number;
  /** Oldest first. */
  readonly earlier: readonly EarlierRun[];
  /** p-value adjusted for all hypotheses that were tested in this run (Benjamini & Hochberg 1995). */
  readonly adjusted?: number;
}

/** Earlier runs that are listed one by one; of more only the number is said. */
const listedRuns = 5;

export function hypothesisBlocks(say: Speech, one: ReportedResult): readonly Block[] {
  const { hypothesis, result } = one;
  const { claim, source, assumptions } = hypothesis;
  return [
    {
      kind: 'text',
      text: say.say({
        fi: `Väite (${source}): ${say.say(claim)}`,
        sv: `Påståendet (${source}): ${say.say(claim)}`,
        en: `The claim (${source}): ${say.say(claim)}`,
      }),
    },
    { kind: 'text', text: `${say.say(result.sentence)}${amongMany(say, one)}` },
    ...(result.estimates.length > 0 ? [estimatesTable(say, one)] : []),
    ...assumptions.map((assumption): Block => ({ kind: 'note', tone: 'limit', text: say.say(assumption) })),
    { kind: 'note', tone: 'info', text: `${pWords(say, one)}${logWords(say, one)}` },
  ];
}

/** Shares are printed in per cent, so that two digits are enough for people and the columns stay numbers for machines. */
const units = {
  share: { fi: 'osuus, %', sv: 'andel, %', en: 'share, %' },
  'share difference': {
    fi: 'ero, prosenttiyksikköä',
    sv: 'skillnad, procentenheter',
    en: 'difference, percentage points',
  },
  'share per year': {
    fi: 'muutos vuodessa, prosenttiyksikköä',
    sv: 'förändring per år, procentenheter',
    en: 'change a year, percentage points',
  },
  ratio: { fi: 'suhde', sv: 'kvot', en: 'ratio' },
  'correlation difference': {
    fi: 'korrelaatioiden ero',
    sv: 'skillnad i korrelation',
    en: 'difference of correlations',
  },
} as const satisfies Readonly<Record<EstimateUnit, unknown>>;

function estimatesTable(say: Speech, { hypothesis, result }: ReportedResult): Table {
  return {
    kind: 'table',
    id: hypothesis.id,
    title: `${hypothesis.code} ${say.say({ fi: 'Luvut', sv: 'Siffrorna', en: 'The numbers' })}`,
    columns: [
      { key: 'what', label: say.say({ fi: 'mikä', sv: 'vad', en: 'what' }), type: 'text' },
      { key: 'unit', label: say.say({ fi: 'suure', sv: 'storhet', en: 'quantity' }), type: 'text' },
      { key: 'estimate', label: say.say({ fi: 'arvio', sv: 'skattning', en: 'estimate' }), type: 'number' },
      ...intervalColumns(say, 'number'),
      { key: 'n', label: 'n', type: 'count' },
      { key: 'counts', label: say.say({ fi: 'perustuu', sv: 'bygger på', en: 'based on' }), type: 'text' },
      { key: 'tested', label: say.say({ fi: 'väite', sv: 'påstående', en: 'claim' }), type: 'text' },
      { key: 'p', label: 'p', type: 'text' },
    ],
    rows: result.estimates.map((estimate) => ({
      what: say.say(estimate.label),
      unit: say.say(units[estimate.unit]),
      estimate: tableNumber(estimate, estimate.estimate),
      low: tableNumber(estimate, estimate.low),
      high: tableNumber(estimate, estimate.high),
      n: estimate.n,
      counts: estimate.counts.map((one) => `${say.say(one.label)}: ${ofWords(say, one.count, one.total)}`).join(' · '),
      tested: isPrediction(estimate) ? sideWords(say, estimate) : '',
      p: isPrediction(estimate) && estimate.p !== undefined ? pValue(say, estimate.p) : null,
    })),
  };
}

/** null also for the end that a ratio over nothing does not have. */
function tableNumber({ unit }: Estimate, value: number | null | undefined): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return unit.startsWith('share') ? 100 * value : value;
}

function isPrediction(estimate: Estimate | Prediction): estimate is Prediction {
  return 'claims' in estimate;
}

function sideWords(say: Speech, { claims, than, unit }: Prediction): string {
  const value = unit === 'share' ? say.share(than) : say.number(than);
  return `${{ above: '>', below: '<', apart: '≠' }[claims]} ${value}`;
}

export function pValue(say: Speech, p: number): string {
  return p < 0.001 ? `< ${say.number(0.001, 3)}` : say.number(p, 3);
}

/** A finding that does not stand among all that were tested at once is said to be one that may be chance. */
function mayBeChance({ result, adjusted }: ReportedResult): boolean {
  const decided = result.verdict === 'agrees' || result.verdict === 'disagrees';
  return decided && adjusted !== undefined && adjusted > 0.05;
}

function amongMany(say: Speech, one: ReportedResult): string {
  if (!mayBeChance(one)) return '';
  return say.say({
    fi: ' Näin monen testin joukossa se voi kuitenkin olla sattumaa.',
    sv: ' Bland så många test kan det ändå vara en slump.',
    en: ' Among so many tests it may be chance all the same.',
  });
}

function pWords(say: Speech, { result, adjusted }: ReportedResult): string {
  if (result.p === undefined) return '';
  const p = pValue(say, result.p).replace(/^(?!<)/, '= ');
  const own = `p ${p}`;
  if (adjusted === undefined) return `${own}. `;
  const corrected = pValue(say, adjusted).replace(/^(?!<)/, '= ');
  return say.say({
    fi: `${own}; kaikkien tässä ajossa testattujen hypoteesien suhteen korjattuna (Benjamini–Hochberg) p ${corrected}. `,
    sv: `${own}; korrigerat för alla hypoteser som prövades i denna körning (Benjamini–Hochberg) p ${corrected}. `,
    en: `${own}; adjusted for all hypotheses tested in this run (Benjamini–Hochberg) p ${corrected}. `,
  });
}

/** "Run no. 4 of H2 on this store; earlier runs: …". */
function logWords(say: Speech, { hypothesis, hash, run, earlier }: ReportedResult): string {
  const template = say.say({
    fi: `Malli ${hypothesis.code} versio ${hypothesis.version}, tiiviste ${hash}.`,
    sv: `Mall ${hypothesis.code} version ${hypothesis.version}, kontrollsumma ${hash}.`,
    en: `Template ${hypothesis.code} version ${hypothesis.version}, hash ${hash}.`,
  });
  const number = say.say({
    fi: `Ajo nro ${run} hypoteesista ${hypothesis.code} tässä varastossa`,
    sv: `Körning nr ${run} av ${hypothesis.code} i detta arkiv`,
    en: `Run no. ${run} of ${hypothesis.code} on this store`,
  });
  if (earlier.length === 0) return `${template} ${number}.`;
  const shown = earlier.slice(-listedRuns);
  const more = earlier.length - shown.length;
  const listed = shown.map((one) => {
    const p = one.p === undefined ? '' : `, p ${pValue(say, one.p).replace(/^(?!<)/, '= ')}`;
    const same = one.same
      ? `, ${say.say({ fi: 'sama aineisto ja malli', sv: 'samma material och mall', en: 'same data and template' })}`
      : '';
    return `${one.runAt.slice(0, 16).replace('T', ' ')} (${one.from} – ${one.to}${same}): ${verdictName(say, one.verdict)}${p}`;
  });
  const before = say.say({ fi: 'aiemmat ajot', sv: 'tidigare körningar', en: 'earlier runs' });
  const rest = say.say({
    fi: `; niitä aiempia ${more}`,
    sv: `; före dem ${more}`,
    en: `; before these ${more}`,
  });
  return `${template} ${number}; ${before}: ${listed.join('; ')}${more > 0 ? rest : ''}.`;
}

/** All results at a glance. */
export function overviewBlocks(say: Speech, results: readonly ReportedResult[]): readonly Block[] {
  const tested = results.filter(({ result }) => result.p !== undefined).length;
  return [
    {
      kind: 'text',
      text: say.say({
        fi: `Hypoteeseja ajettiin ${results.length}, ja niistä ${tested} voitiin testata. Kun testejä on monta, jokin näyttää sattumalta tulokselta; siksi korjattu p ottaa kaikki huomioon.`,
        sv: `${results.length} hypoteser kördes och ${tested} av dem kunde prövas. När testerna är många ser något av en slump ut som ett resultat; därför tar korrigerat p hänsyn till alla.`,
        en: `${results.length} hypotheses were run, and ${tested} of them could be tested. Of many tests some look like a finding by chance; the adjusted p therefore takes all into account.`,
      }),
    },
    {
      kind: 'table',
      id: 'hypotheses',
      title: say.say({ fi: 'Hypoteesit', sv: 'Hypoteserna', en: 'The hypotheses' }),
      columns: [
        { key: 'code', label: say.say({ fi: 'tunnus', sv: 'kod', en: 'code' }), type: 'text' },
        { key: 'title', label: say.say({ fi: 'aihe', sv: 'ämne', en: 'topic' }), type: 'text' },
        { key: 'verdict', label: say.say({ fi: 'tulos', sv: 'utfall', en: 'outcome' }), type: 'text' },
        { key: 'p', label: 'p', type: 'text' },
        { key: 'adjusted', label: say.say({ fi: 'korjattu p', sv: 'korrigerat p', en: 'adjusted p' }), type: 'text' },
        { key: 'run', label: say.say({ fi: 'ajo nro', sv: 'körning nr', en: 'run no.' }), type: 'count' },
      ],
      rows: results
        .map((one) => ({ ...one, chance: mayBeChance(one) }))
        .map(({ hypothesis, result, adjusted, run, chance }) => ({
          code: hypothesis.code,
          title: say.say(hypothesis.title),
          verdict: `${verdictName(say, result.verdict)}${chance ? say.say({ fi: '; voi olla sattumaa', sv: '; kan vara slump', en: '; may be chance' }) : ''}`,
          p: result.p === undefined ? null : pValue(say, result.p),
          adjusted: adjusted === undefined ? null : pValue(say, adjusted),
          run,
        })),
    },
  ];
}
