import { defineAnnotator, type Earlier } from '../../src/annotate/annotator.ts';
import type { Document, Sentence } from '../../src/language/document.ts';
import type { Annotation, JsonValue, Span, Voice } from '../../src/types.ts';
import { type JudgedSentence, type ToxicityJudge, toxicityJudge } from '../judging/toxicity-judge.ts';
import {
  answerTo,
  inScareMarks,
  likening,
  quotationAt,
  speakerOf,
  speaking,
  voiceAt,
} from '../judging/toxicity-voice.ts';
import { type Device, devices } from '../lexicons/hostile-devices.ts';

/** A hostile sentence, or the part of a quotation that it stands in, with what tells of it. */
interface Passage extends Span {
  readonly sentence: Sentence;
  readonly judged: JudgedSentence[];
  readonly evidence: Span[];
}

/** The chance from which a sentence is hostile though no cue strikes it: what is learned alone errs more. */
const withoutCue = 0.5;

/**
 * In articles, which are longer than headlines and hold more hostility (by cross-validation on written articles F1 .56, at
 * the chances for headlines .54; lower chances find still more articles, but sentences beside the hostile ones too).
 */
const inArticles = { withCue: 0.2, withoutCue: 0.35 } as const;

/** Calls to violence against people named as migrants or believers are rare, and told by their cues more than by learning. */
const withThreat = 0.03;

/** A slur with a demand to exclude, and other pairs of level 2 and more: two cues of different kinds that strike the same people. */
const withTwo = 0.1;

function isHostile({ hits, chance, says }: JudgedSentence, isArticle: boolean): boolean {
  const hostile = chance('hostile');
  if (hits.length === 0) return hostile >= (isArticle ? inArticles.withoutCue : withoutCue);
  // A real flood beside a reception centre: a metaphor needs people in its sentence.
  if (hits.every(({ entry, reach }) => entry.device === 'metaphor' && reach === 'text')) return hostile >= withoutCue;
  if (isArticle ? hostile >= inArticles.withCue : says('hostile')) return true;
  const threat = hits.some(
    ({ entry, reach, target }) => entry.level === 3 && reach === 'near' && target !== 'ethnic_or_national',
  );
  if (threat && hostile >= withThreat) return true;
  const kinds = new Set(
    hits.filter(({ entry, reach }) => entry.level >= 2 && reach === 'near').map(({ entry }) => entry.device),
  );
  return kinds.size >= 2 && hostile >= withTwo;
}

function passagesIn(
  document: Document,
  earlier: Earlier,
  sentences: readonly JudgedSentence[],
  judge: ToxicityJudge,
): Passage[] {
  const passages = new Map<string, Passage>();
  for (const [index, judged] of sentences.entries()) {
    if (!judged.target || !isHostile(judged, document.fields.body !== undefined)) continue;
    const sentence = document.sentences[index] as Sentence;
    const words = evidenceOf(judged);
    const evidence = words.length > 0 ? words : judge.telling(document, sentence);
    const at = evidence[0] ?? sentence;
    const part = quotationAt(earlier, at)?.part;
    const { start, end } = part ?? sentence;
    const key = `${start}-${end}`;
    const known = passages.get(key);
    if (known) {
      known.judged.push(judged);
      known.evidence.push(...evidence);
    } else passages.set(key, { start, end, sentence, judged: [judged], evidence: [...evidence] });
  }
  return [...passages.values()].sort((a, b) => a.start - b.start);
}

/** The words aimed at people; those that only the subject of the text aims at them when there are no others. */
function evidenceOf({ hits }: JudgedSentence): readonly Span[] {
  const sure = hits.filter(({ reach }) => reach === 'near');
  return (sure.length > 0 ? sure : hits).flatMap(({ spans }) => spans);
}

/** What a passage is taken for when no cue says by what means it is hostile. */
const usualDevice: Readonly<Record<1 | 2 | 3, Device>> = { 1: 'collective_blame', 2: 'insult', 3: 'dehumanisation' };

function levelOf(judged: readonly JudgedSentence[]): 1 | 2 | 3 {
  const near = judged.flatMap(({ hits }) =>
    hits.filter(({ reach }) => reach === 'near').map(({ entry }) => entry.level),
  );
  if (near.includes(3) || judged.some((one) => one.says('level 3'))) return 3;
  return near.includes(2) || judged.some((one) => one.says('level 2')) ? 2 : 1;
}

function mark(
  document: Document,
  earlier: Earlier,
  passage: Passage,
  sentences: readonly JudgedSentence[],
): Annotation {
  const { sentence, judged, evidence } = passage;
  const level = levelOf(judged);
  const at = evidence[0] ?? passage;
  const quote = quotationAt(earlier, at)?.quote;
  // Whoever is quoted with hostile words and rejects them in the same breath speaks against them.
  const against = quote !== undefined && judged.some(({ rebuts }) => rebuts);
  const distanced = judged.some(({ mentions, rebuts }) => mentions || rebuts);
  // Words that somebody named is quoted with, nothing in the sentence keeping away from them, are that speaker's.
  const carried = speakerOf(quote) !== null && !distanced;
  const named =
    against ||
    (!carried && judged.some((one) => one.says('mention'))) ||
    (!quote && inScareMarks(document, sentence, at));
  const voice: Voice = named ? 'mention' : voiceAt(document, sentence, at, quote);
  const speaker = voice === 'direct_quote' || voice === 'indirect_quote' ? speakerOf(quote) : null;
  const hits = judged.flatMap((one) => one.hits);
  const sure = hits.filter(({ reach }) => reach === 'near');
  const aimed = sure.length > 0 ? sure : hits;
  const answer = answerTo(document, earlier, sentences, passage, speaker);
  const found = devices.filter((device) => aimed.some(({ entry }) => entry.device === device));
  return {
    label: String(level),
    score: Number(Math.max(...judged.map((one) => one.chance('hostile'))).toFixed(3)),
    span: { start: passage.start, end: passage.end },
    voice,
    evidence,
    detail: {
      level,
      devices: found.length > 0 ? found : [usualDevice[level]],
      target: aimed[0]?.target ?? judged[0]?.target ?? null,
      speaker,
      challenged: voice === 'mention' || answer !== undefined,
      // Where the answer stands, so that a reader can be shown who gives it.
      answer: answer ? [answer.start, answer.end] : null,
    },
  };
}

/** Article level: the highest passage. */
function summary(annotations: readonly Annotation[]): Readonly<Record<string, JsonValue>> {
  const level = Math.max(0, ...annotations.map(({ label }) => Number(label)));
  const score = Math.max(0, ...annotations.map((one) => one.score));
  return {
    toxicity: {
      level,
      score: Number(score.toFixed(3)),
      passages: annotations
        .filter(({ label }) => label !== '0')
        .map(({ span, label, voice, detail }) => ({
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
  version: 4,
  needs: ['quotes', 'groups'],
  scope: 'relevant',
  labels: ['0', '1', '2', '3'],
  base: 'relevant',
  prepare: () => {
    const judge = toxicityJudge();
    return {
      data: [judge.data, speaking.source, likening.source],
      annotate: (document, earlier) => {
        const sentences = judge.judge(document, earlier);
        if (sentences.length === 0) return [];
        const passages = passagesIn(document, earlier, sentences, judge);
        const marks = passages.map((passage) => mark(document, earlier, passage, sentences));
        // A comment without a headline is read for attacks of its writer, short of the words of news.
        if (marks.length > 0 || document.fields.title || document.fields.lead) return marks;
        return [{ label: '0', score: Number(judge.comment(sentences).toFixed(3)), evidence: [] }];
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
