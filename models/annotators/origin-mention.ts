import { defineAnnotator } from '../../src/annotate/annotator.ts';
import type { Document, Sentence, Token } from '../../src/language/document.ts';
import { type CueMatch, compileCues, type Matcher } from '../../src/language/match.ts';
import { type Annotation, type Language, languages, type Span } from '../../src/types.ts';
import { crime } from '../lexicons/crime.ts';
import { groupTerms } from '../lexicons/group-terms.ts';
import { type NationalityTables, nationalityMentions, nationalityTables } from '../names/nationalities.ts';

/** Religion is no origin (codebook, 8). */
const originTerms = (language: Language) =>
  groupTerms[language].filter(({ category }) => category !== 'religious').flatMap(({ cues }) => cues);

interface Compiled {
  readonly glance: RegExp;
  readonly offence: Matcher;
  readonly offender: Matcher;
  readonly origin: Matcher;
  readonly finnish: Matcher;
}

function compile(language: Language): Compiled {
  const { glance, offence, offender, origin, finnish } = crime[language];
  return {
    glance,
    offence: compileCues(offence, language),
    offender: compileCues(offender, language),
    origin: compileCues([...origin, ...originTerms(language)], language),
    finnish: compileCues(finnish, language),
  };
}

/** Words that make the person before or after them a victim, a witness or the police, not the offender. */
const others: Readonly<Record<Language, RegExp>> = {
  fi: /^(uhri|uhrin|uhrit|uhriksi|uhreja|uhreina|kohdistu|vastaan|kohtaan|rasis|viharik|auttami|auttoi|asianomist|syrji|suojel|turvapaikkapuhut)/,
  sv: /^(offer|offret|offren|mot$|rasis|hatbrott|utsatt|utsatta|vittne|hjälp)/,
  en: /^(victim|victims|against|racis|hate|targeting|witness|helped)/,
};

function spanOf({ spans }: CueMatch): Span {
  const [first] = spans;
  return first ?? { start: 0, end: 0 };
}

/** Sentences about an offender: the offence and the offender's cue may stand in neighbouring sentences of headline and lead. */
function offenderSentences(document: Document, { offence, offender }: Compiled): ReadonlySet<number> | undefined {
  const offences = offence.find(document);
  if (offences.length === 0) return undefined;
  const offenders = offender.find(document);
  if (offenders.length === 0) return undefined;
  const near = new Set<number>();
  for (const { sentence } of [...offences, ...offenders]) {
    for (const other of [sentence - 1, sentence, sentence + 1]) near.add(other);
  }
  return near;
}

/** Whether the people named here are the wronged ones: "maahanmuuttajiin kohdistuneet rikokset". */
function isOther(document: Document, sentence: Sentence, span: Span, language: Language): boolean {
  let word = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = document.tokens[index] as Token;
    if (token.start >= span.end) word += 1;
    if (word > 3) break;
    if (token.start >= span.end && others[language].test(token.form)) return true;
  }
  return false;
}

function marksOf(document: Document, language: Language, compiled: Compiled, tables: NationalityTables): Annotation[] {
  if (!compiled.glance.test(document.text.toLowerCase())) return [];
  const near = offenderSentences(document, compiled);
  if (!near) return [];
  const spans: Span[] = [
    ...compiled.origin.find(document).map(spanOf),
    ...nationalityMentions(document, language, tables),
  ].map(({ start, end }) => ({ start, end }));
  const inOffenderSentence = (span: Span) =>
    document.sentences.some(
      (sentence, index) =>
        near.has(index) &&
        span.start >= sentence.start &&
        span.end <= sentence.end &&
        !isOther(document, sentence, span, language),
    );
  const mentioned = spans.filter(inOffenderSentence);
  if (mentioned.length > 0) return [{ label: 'mentioned', score: 0.8, evidence: mentioned }];
  const finnish = compiled.finnish.find(document).map(spanOf).filter(inOffenderSentence);
  if (finnish.length > 0) return [{ label: 'finnish', score: 0.7, evidence: finnish }];
  return [{ label: 'not_mentioned', score: 0.7, evidence: [] }];
}

export default defineAnnotator({
  id: 'origin-mention',
  name: 'Origin in crime news',
  description:
    'In crime coverage with a suspect or offender: whether origin, nationality, language or residence status is stated; Finns apart (codebook, 8). No mark outside crime coverage.',
  version: 1,
  scope: 'every',
  labels: ['mentioned', 'not_mentioned', 'finnish'],
  base: 'labelled',
  prepare: () => {
    const tables = nationalityTables();
    const compiled = new Map(languages.map((language) => [language, compile(language)]));
    return {
      data: {
        crime: languages.map((language) => ({ ...crime[language], glance: crime[language].glance.source })),
        terms: languages.map(originTerms),
        nationalities: [...tables.fi, ...tables.sv, ...tables.en],
        others: languages.map((language) => others[language].source),
      },
      annotate: (document) => {
        if (document.language === 'other') return [];
        const cues = compiled.get(document.language);
        return cues ? marksOf(document, document.language, cues, tables) : [];
      },
    };
  },
  json: (annotations) => ({
    originMention: annotations.some(({ label }) => label === 'mentioned' || label === 'finnish'),
  }),
  examples: [
    {
      language: 'fi',
      title: 'Irakilaismiestä epäillään ryöstöstä Kuopiossa',
      lead: 'Poliisi otti miehen kiinni yöllä.',
      has: ['mentioned'],
      lacks: ['not_mentioned'],
    },
    { language: 'fi', title: 'Poliisi epäilee kahta miestä ryöstöstä', has: ['not_mentioned'], lacks: ['mentioned'] },
    { language: 'fi', title: 'Suomalaismies tuomittiin murhasta Thaimaassa', has: ['finnish'], lacks: ['mentioned'] },
    { language: 'fi', title: 'Kiekkoilija teki kolme maalia', lacks: ['mentioned', 'not_mentioned', 'finnish'] },
    { language: 'sv', title: 'Afghansk man misstänks för rån i Vasa', has: ['mentioned'] },
    { language: 'sv', title: 'En man dömdes för misshandel', has: ['not_mentioned'], lacks: ['mentioned'] },
    { language: 'en', title: 'Estonian man arrested over theft in Turku', has: ['mentioned'] },
    { language: 'en', title: 'Two arrested after robbery', has: ['not_mentioned'], lacks: ['mentioned', 'finnish'] },
  ],
});
