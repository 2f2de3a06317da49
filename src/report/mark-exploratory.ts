import type { Block, Chart, Note, Table } from './block.ts';
import type { LabelAgreement, ReportInput } from './section.ts';
import { labelName, measureName } from './words/labels.ts';
import { type Speech, speech } from './words/speak.ts';

/** Stands after the name of an exploratory label in charts; the section's note says what it means. */
export const exploratoryMark = '†';

/** More labels than this are counted, not named. */
const mostNamed = 6;

/** A label that coders do not agree on, and how charts and tables call it. */
interface Doubt {
  readonly agreement: LabelAgreement;
  readonly name: string;
  /** Ids of lines. */
  readonly ids: ReadonlySet<string>;
  /** Texts that are the label, with a count in brackets or after a colon at most. */
  readonly names: readonly string[];
  /** Whether the name is found within longer texts too: names of frames stand for nothing else. */
  readonly within: boolean;
  /** Only in blocks whose id begins so, where the same words mean something else elsewhere. */
  readonly only?: string;
}

/**
 * Marks the labels on which coders agree less than Krippendorff's alpha .667 (by its point estimate), so that no trend
 * of theirs is read as a finding: a dagger at lines and bars, a column in tables, and a note at the end of each section
 * that shows or names one. One place for all sections; without such labels the blocks stay as they are.
 */
export async function exploratoryMarker(input: ReportInput): Promise<(blocks: readonly Block[]) => readonly Block[]> {
  const doubts = doubtsOf(input, await input.agreement());
  if (doubts.length === 0) return (blocks) => blocks;
  const say = speech(input.language);
  const word = say.say({ fi: 'alustava', sv: 'preliminär', en: 'exploratory' });
  const column = say.say({ fi: 'luotettavuus', sv: 'tillförlitlighet', en: 'reliability' });

  return (blocks) => {
    const seen = new Set<Doubt>();
    const find = (block: string, text: string, id?: string): boolean => {
      const found = doubts.filter(
        (one) =>
          (one.only === undefined || block.startsWith(one.only)) &&
          ((id !== undefined && one.ids.has(id)) || one.names.some((name) => stands(name, text, one.within))),
      );
      for (const doubt of found) seen.add(doubt);
      return found.length > 0;
    };
    const marked = (block: string, label: string, id?: string): string =>
      find(block, label, id) ? `${label} ${exploratoryMark}` : label;
    const inTable = (table: Table): Table => {
      const texts = table.columns.filter(({ key, type }) => type === 'text' && !prose.has(key)).map(({ key }) => key);
      const rows = table.rows.map((row) =>
        texts.some((key) => typeof row[key] === 'string' && find(table.id, String(row[key]))),
      );
      if (!rows.includes(true)) return table;
      return {
        ...table,
        columns: [...table.columns, { key: 'reliability', label: column, type: 'text' }],
        rows: table.rows.map((row, index) => ({ ...row, reliability: rows[index] ? word : '' })),
      };
    };
    const inChart = (chart: Chart): Chart => {
      const { id, spec } = chart;
      const table = inTable(chart.table);
      if ('bars' in spec) {
        const bars = spec.bars.map((bar) => ({
          ...bar,
          label: marked(id, bar.label),
          ...(bar.group === undefined ? {} : { group: marked(id, bar.group) }),
        }));
        return { ...chart, spec: { ...spec, bars }, table };
      }
      if ('rows' in spec) {
        const rows = spec.rows.map((row) => ({ ...row, left: marked(id, row.left), right: marked(id, row.right) }));
        return { ...chart, spec: { ...spec, rows }, table };
      }
      const lines = spec.lines.map((line) => ({ ...line, label: marked(id, line.label, line.id) }));
      return { ...chart, spec: { ...spec, lines }, table };
    };
    const changed = blocks.map((block): Block => {
      if (block.kind === 'table') return inTable(block);
      if (block.kind === 'chart') return inChart(block);
      if (block.kind === 'text') find('', block.text);
      if (block.kind === 'points') for (const { text } of block.items) find('', text);
      return block;
    });
    return seen.size === 0
      ? changed
      : [
          ...changed,
          note(
            say,
            doubts.filter((doubt) => seen.has(doubt)),
          ),
        ];
  };
}

/** The labels on which coders do not agree among those that an analysis of these annotators may rest on; empty if none. */
export async function exploratoryNote(input: ReportInput, annotators: readonly string[]): Promise<readonly Note[]> {
  const measures = annotators.flatMap((id) =>
    id === 'toxicity' ? [id, 'voice'] : id === 'origin-mention' ? ['originMention'] : [id],
  );
  const doubts = doubtsOf(input, await input.agreement()).filter(({ agreement }) =>
    measures.includes(agreement.measure),
  );
  return doubts.length === 0 ? [] : [note(speech(input.language), doubts)];
}

/** Columns of running text, in which a label may be named without being what the row is about. */
const prose: ReadonlySet<string> = new Set(['definition', 'meaning', 'note', 'gap', 'words', 'example']);

function note(say: Speech, doubts: readonly Doubt[]): Note {
  const written = (value: number): string => say.number(value).replace('-', '−');
  const listed = doubts.map(({ name, agreement }) => {
    const { alpha, low, high, articles } = agreement;
    const between = low === null || high === null ? '' : `, 95 %: ${written(low)} … ${written(high)}`;
    return `${name} (α ${written(alpha ?? 0)}${between}; n = ${say.count(articles)})`;
  });
  return {
    kind: 'note',
    tone: 'limit',
    text: say.say({
      fi: `${exploratoryMark} Alustava: koodaajat ovat näistä keskenään liian erimielisiä (Krippendorffin α alle ${say.number(0.667, 3)}), joten muutoksista ja eroista ei voi päätellä mitään varmaa: ${say.list(listed)}.`,
      sv: `${exploratoryMark} Preliminär: kodarna är för oeniga om dessa (Krippendorffs α under ${say.number(0.667, 3)}) för att förändringar och skillnader ska bära några slutsatser: ${say.list(listed)}.`,
      en: `${exploratoryMark} Exploratory: coders agree too little on these (Krippendorff’s α below ${say.number(0.667, 3)}) for changes and differences to carry conclusions: ${say.list(listed)}.`,
    }),
  };
}

/** What a report says once of how its labels were checked by people. */
export async function checkedByPeople(input: ReportInput): Promise<readonly string[]> {
  const say = speech(input.language);
  const rows = (await input.agreement()).filter(({ measure, label }) => label !== 'all' || measure === 'toxicity');
  const named = (standing: LabelAgreement['standing']) =>
    rows.filter((row) => row.standing === standing).map((row) => nameOf(input, row));
  const [unchecked, exploratory, reliable] = [named('unchecked'), named('exploratory'), named('reliable')];
  const short = (names: readonly string[]): string =>
    say.list([
      ...names.slice(0, names.length > mostNamed ? mostNamed - 1 : mostNamed),
      ...(names.length > mostNamed
        ? [
            say.say({
              fi: `${say.count(names.length - mostNamed + 1)} muuta`,
              sv: `${say.count(names.length - mostNamed + 1)} till`,
              en: `${say.count(names.length - mostNamed + 1)} more`,
            }),
          ]
        : []),
    ]);
  if (exploratory.length + reliable.length === 0) {
    return [
      say.say({
        fi: 'Ihmiset eivät ole vielä tarkistaneet yhtäkään merkintälajia tästä aineistosta niin, että kaksi koodaajaa olisi koodannut samat jutut; ks. ”diskurssi help coding”.',
        sv: 'Ingen kod har ännu kontrollerats av människor i detta material så att två kodare hade kodat samma artiklar; se ”diskurssi help coding”.',
        en: 'No label has been checked by people in this archive yet, by two coders on the same articles; see “diskurssi help coding”.',
      }),
    ];
  }
  return [
    ...(exploratory.length > 0
      ? [
          say.say({
            fi: `Koodaajat ovat liian erimielisiä, ja luvut ovat alustavia (${exploratoryMark}): ${short(exploratory)}.`,
            sv: `Kodarna är för oeniga, och siffrorna är preliminära (${exploratoryMark}): ${short(exploratory)}.`,
            en: `Coders agree too little, and the numbers are exploratory (${exploratoryMark}): ${short(exploratory)}.`,
          }),
        ]
      : []),
    ...(unchecked.length > 0
      ? [
          say.say({
            fi: `Ihmiset eivät ole tarkistaneet, tai liian harvasta jutusta: ${short(unchecked)}.`,
            sv: `Inte kontrollerade av människor, eller i för få artiklar: ${short(unchecked)}.`,
            en: `Not checked by people, or on too few articles: ${short(unchecked)}.`,
          }),
        ]
      : []),
  ];
}

function doubtsOf(input: ReportInput, agreement: readonly LabelAgreement[]): readonly Doubt[] {
  return agreement
    .filter(({ standing }) => standing === 'exploratory')
    .flatMap((row): readonly Doubt[] => {
      const { measure, label } = row;
      const name = nameOf(input, row);
      const doubt = { agreement: row, name, ids: new Set([label]), names: [name], within: false };
      const called = (ids: readonly string[]) => ids.map((id) => labelName(id, input.language));
      if (measure === 'frames') return [{ ...doubt, within: true }];
      if (measure === 'toxicity') {
        const levels = ['1', '2', '3'];
        return label === 'all'
          ? [{ ...doubt, ids: new Set(levels), names: called(levels), only: 'toxicity' }]
          : [{ ...doubt, ids: new Set(['toxicity']), names: [], only: 'toxicity' }];
      }
      if (label === 'all') return [];
      if (measure === 'originMention') {
        return [
          { ...doubt, ids: new Set(['mentioned', 'finnish']), names: called(['mentioned', 'finnish']), only: 'origin' },
        ];
      }
      if (measure === 'relevance') return [doubt];
      const own = { ...doubt, names: called([label]) };
      return [measure === 'voice' ? { ...own, only: 'toxicity' } : own];
    });
}

/** A frame's own name; else the measure and the label. */
function nameOf(input: ReportInput, { measure, label }: LabelAgreement): string {
  const { language } = input;
  const frame = measure === 'frames' ? input.frames.find(({ id }) => id === label) : undefined;
  if (frame) return frame.name[language];
  const id = measure === 'originMention' ? 'origin-mention' : measure;
  if (measure === 'voice') return `${speech(language).say(voice)}: ${labelName(label, language)}`;
  const whole = measureName(id, id, language);
  const single = label === 'all' || measure === 'relevance' || measure === 'originMention' || label === 'toxic';
  return single ? `${whole}${label === 'toxic' ? ` (≥ 1)` : ''}` : `${whole}: ${labelName(label, language)}`;
}

const voice = {
  fi: 'Vihamielisen kohdan ääni',
  sv: 'Det fientliga ställets röst',
  en: 'Voice of the hostile passage',
} as const;

function stands(name: string, text: string, within: boolean): boolean {
  if (text === name || text.startsWith(`${name} (`) || text.startsWith(`${name}: `)) return true;
  if (!within) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const letter = /[\p{L}\p{N}]/u;
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + name.length] ?? '')) return true;
  }
  return false;
}
