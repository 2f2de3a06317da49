import { defineAnnotator, type Earlier } from '../../src/annotate/annotator.ts';
import type { Document, Sentence, Token } from '../../src/language/document.ts';
import { type CueMatch, compileCues, type Matcher } from '../../src/language/match.ts';
import { type Annotation, type JsonValue, type Language, languages, type Span, type Voice } from '../../src/types.ts';
import { devices, type Hostility, hostility, mentionCues, migration, rebuttals } from '../lexicons/hostility.ts';

interface Compiled {
  readonly hostile: Matcher;
  readonly entryOf: readonly Hostility[];
  readonly migration: Matcher;
  readonly mention: Matcher;
  readonly rebuttal: Matcher;
}

/** A sentence or quotation with the hostile words found in it. */
interface Passage extends Span {
  readonly sentence: number;
  readonly quote: Annotation | undefined;
  readonly entries: Set<Hostility>;
  readonly evidence: Span[];
  target: string | undefined;
}

function compile(language: Language): Compiled {
  return {
    hostile: compileCues(
      hostility[language].flatMap(({ cues }) => cues),
      language,
    ),
    entryOf: hostility[language].flatMap((entry) => entry.cues.map(() => entry)),
    migration: compileCues(migration[language], language),
    mention: compileCues(mentionCues[language], language),
    rebuttal: compileCues(rebuttals[language], language),
  };
}

/** Where people (or migration itself) stand: the only things hostility may be aimed at. */
interface Target extends Span {
  readonly label: string;
}

function targetsIn(document: Document, earlier: Earlier, { migration }: Compiled): Target[] {
  const people = (earlier.groups ?? []).flatMap(({ span, label }) => (span ? [{ ...span, label }] : []));
  const movement = migration
    .find(document)
    .flatMap(({ spans }) => spans.map((span) => ({ ...span, label: 'immigrant' })));
  return [...people, ...movement];
}

/** The target within reach of a hostile word, nearest first; words are counted between the two. */
function targetOf(
  document: Document,
  match: CueMatch,
  entry: Hostility,
  targets: readonly Target[],
): string | undefined {
  const sentence = document.sentences[match.sentence] as Sentence;
  const hostile = match.spans[0] as Span;
  let best: { readonly label: string; readonly distance: number } | undefined;
  for (const target of targets) {
    if (target.start < sentence.start || target.end > sentence.end) continue;
    const overlaps = target.start < hostile.end && hostile.start < target.end;
    const [from, to] = target.start < hostile.start ? [target.end, hostile.start] : [hostile.end, target.start];
    // A flood in one clause and people in the next have nothing to do with each other.
    if (entry.device === 'metaphor' && entry.reach !== 'self' && /[,;:–—]/.test(document.text.slice(from, to)))
      continue;
    const distance = overlaps
      ? 0
      : (document.text.slice(from, to).match(/[\p{L}\p{N}][\p{L}\p{N}:’'-]*/gu)?.length ?? 0);
    if (!best || distance < best.distance) best = { label: target.label, distance };
  }
  if (entry.reach === 'self') return best?.label ?? entry.target;
  const reach = entry.reach === 'sentence' ? Number.POSITIVE_INFINITY : entry.reach;
  return best && best.distance <= reach ? best.label : undefined;
}

function passagesIn(document: Document, earlier: Earlier, compiled: Compiled): Passage[] {
  const matches = compiled.hostile.find(document);
  if (matches.length === 0) return [];
  const targets = targetsIn(document, earlier, compiled);
  const passages = new Map<string, Passage>();
  for (const match of matches) {
    const entry = compiled.entryOf[match.cue] as Hostility;
    const target = targetOf(document, match, entry, targets);
    if (!target) continue;
    const at = match.spans[0] as Span;
    const quote = (earlier.quotes ?? []).find(({ evidence }) =>
      evidence.some((span) => span.start <= at.start && at.end <= span.end),
    );
    const sentence = document.sentences[match.sentence] as Sentence;
    const part =
      quote?.label === 'direct'
        ? quote.evidence.find((span) => span.start <= at.start && at.end <= span.end)
        : undefined;
    const { start, end } = part ?? sentence;
    const key = `${start}-${end}`;
    const passage = passages.get(key) ?? {
      start,
      end,
      sentence: match.sentence,
      quote,
      entries: new Set(),
      evidence: [],
      target,
    };
    passage.entries.add(entry);
    passage.evidence.push(...match.spans);
    passages.set(key, passage);
  }
  return [...passages.values()].sort((a, b) => a.start - b.start);
}

/** Sentences that hold a cue, by index. */
function sentencesWith(matcher: Matcher, document: Document): ReadonlySet<number> {
  return new Set(matcher.find(document).map(({ sentence }) => sentence));
}

const speaking =
  /^(puhui|puhuu|vertasi|vertaa|rinnasti|rinnastaa|yhdisti|yhdistää|kutsui|kutsuu|nimitti|vihjaili|vihjaa|vihjasi|kirjoitti|kirjoittaa|väitti|väittää|varoitti|varoittaa|haluaa|haluaisi|vaatii|vaati|jämförde|liknade|kallade|kräver|compared|called|likened|wants|warned)$/;

function voiceOf(document: Document, passage: Passage, mentions: ReadonlySet<number>): Voice {
  const sentence = document.sentences[passage.sentence] as Sentence;
  if (mentions.has(passage.sentence)) return 'mention';
  if (passage.quote) return byTheAuthor(document, passage.quote, sentence) ? 'own' : (passage.quote.voice ?? 'own');
  const first = passage.evidence[0] as Span;
  const marked =
    /[”“"»’]$/.test(document.text.slice(sentence.start, first.start)) ||
    /^[”“"»’]/.test(document.text.slice(first.end));
  if (marked) return 'mention';
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = document.tokens[index] as Token;
    // "Aho puhui …": somebody named speaks, though no clause is quoted.
    if (likening.test(token.form)) return 'indirect_quote';
    if (speaking.test(token.form) && /^\p{Lu}/u.test(document.tokens[sentence.firstToken]?.text ?? '')) {
      const subject = document.tokens[index - 1];
      if (subject && (/^\p{Lu}/u.test(subject.text) || subject.text === ')')) return 'indirect_quote';
    }
  }
  return 'own';
}

/** Likening people to something is somebody's speech, named or not. */
const likening =
  /^(rinnasta|rinnasti|vertas|vertaa$|vertaavat|vertaamaan|nimittel|nimitti|kutsui|liknade|jämförde|likened|compared|calls$|called$)/;

/** ", kirjoittaa Aino Aho." after a lead: the text's own author, not somebody it quotes. */
function byTheAuthor(document: Document, quote: Annotation, sentence: Sentence): boolean {
  const speaker = quote.detail?.speaker;
  if (quote.label !== 'indirect' || !speaker || typeof speaker !== 'object' || !('role' in speaker)) return false;
  if (speaker.role !== 'media' && (speaker.role !== 'unknown' || speaker.party)) return false;
  return /(kirjoittaa|skriver|writes)/.test(document.text.slice(quote.span?.end ?? 0, sentence.end));
}

const probability = { 1: 0.7, 2: 0.85, 3: 0.9 } as const;

function mark(
  document: Document,
  passage: Passage,
  mentions: ReadonlySet<number>,
  answers: ReadonlySet<number>,
): Annotation {
  const entries = [...passage.entries];
  const level = Math.max(...entries.map((entry) => entry.level)) as 1 | 2 | 3;
  const voice = voiceOf(document, passage, mentions);
  const quoted = voice === 'direct_quote' || voice === 'indirect_quote';
  const speaker = quoted ? passage.quote?.detail?.speaker : undefined;
  const canonical = speaker && typeof speaker === 'object' && 'canonical' in speaker ? speaker.canonical : null;
  return {
    label: String(level),
    score: Math.min(0.99, probability[level] + 0.04 * (entries.length - 1)),
    span: { start: passage.start, end: passage.end },
    voice,
    evidence: passage.evidence,
    detail: {
      level,
      devices: devices.filter((device) => entries.some((entry) => entry.device === device)),
      target: passage.target ?? null,
      speaker: (canonical ?? null) as JsonValue,
      challenged: voice === 'mention' || [...answers].some((sentence) => sentence !== passage.sentence),
    },
  };
}

/** Article level: the highest passage; the score is the chance that any passage is toxic. */
function summary(annotations: readonly Annotation[]): Readonly<Record<string, JsonValue>> {
  const level = Math.max(0, ...annotations.map(({ label }) => Number(label)));
  const none = annotations.reduce((rest, { score }) => rest * (1 - score), 1);
  return {
    toxicity: {
      level,
      score: annotations.length > 0 ? Number((1 - none).toFixed(3)) : 0,
      passages: annotations.map(({ span, label, voice, detail }) => ({
        start: span?.start ?? 0,
        end: span?.end ?? 0,
        level: Number(label),
        devices: detail?.devices ?? [],
        target: detail?.target ?? null,
        voice: voice ?? 'own',
        speaker: detail?.speaker ?? null,
        challenged: detail?.challenged ?? false,
      })),
    },
  };
}

export default defineAnnotator({
  id: 'toxicity',
  name: 'Toxicity, its voice and its target',
  description:
    'Passages hostile to people because of origin, ethnicity, religion or migrant status: level 1 derogatory, 2 toxic, 3 severe, with device, target, voice, speaker, and whether somebody in the text answers (codebook, 4 and 5).',
  version: 1,
  needs: ['quotes', 'groups'],
  scope: 'relevant',
  labels: ['1', '2', '3'],
  base: 'relevant',
  prepare: () => {
    const compiled = new Map(languages.map((language) => [language, compile(language)]));
    return {
      data: [hostility, migration, mentionCues, rebuttals, speaking.source],
      annotate: (document, earlier) => {
        const cues = document.language === 'other' ? undefined : compiled.get(document.language);
        if (!cues) return [];
        const passages = passagesIn(document, earlier, cues);
        if (passages.length === 0) return [];
        const mentions = sentencesWith(cues.mention, document);
        const answers = sentencesWith(cues.rebuttal, document);
        return passages.map((passage) => mark(document, passage, mentions, answers));
      },
    };
  },
  json: summary,
  examples: [
    { language: 'fi', title: 'Hallitus yrittää padota turvapaikanhakijoiden virtaa', has: ['1'], lacks: ['2', '3'] },
    { language: 'fi', title: 'Valtuutettu: Matut pois Suomesta', has: ['2'], lacks: ['1', '3'] },
    { language: 'fi', title: 'Kirjoittaja vertasi pakolaisia torakoihin ja loisiin', has: ['3'] },
    {
      language: 'fi',
      title: 'Tulva katkaisi tien vastaanottokeskukseen',
      lead: 'Turvapaikanhakijat auttoivat pelastajia. Valtuutettu arvosteli maahanmuuttopolitiikkaa kalliiksi.',
      lacks: ['1', '2', '3'],
    },
    { language: 'sv', title: 'Flyktingströmmen oroar kommunen', has: ['1'], lacks: ['2', '3'] },
    {
      language: 'sv',
      title: 'Översvämningen drabbade skolan',
      lead: 'Invandrare hjälpte till.',
      lacks: ['1', '2', '3'],
    },
    { language: 'en', title: 'Councillor calls migrants vermin', has: ['3'] },
    {
      language: 'en',
      title: 'New permit rules draw sharp criticism',
      lead: 'Migrants wait for months.',
      lacks: ['1', '2', '3'],
    },
  ],
});
