import type { Document, Sentence, Token, Word } from '../../src/language/document.ts';
import { type CueMatch, compileCueLists } from '../../src/language/match.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import { type Language, languages, type Span } from '../../src/types.ts';
import { crime } from '../lexicons/crime.ts';
import { groupTerms } from '../lexicons/group-terms.ts';
import { type NationalityTables, nationalityTables } from '../names/nationalities.ts';
import type { OriginReading } from './origin-context.ts';

/** Religion is no origin (codebook, 8). */
const originTerms = (language: Language) =>
  groupTerms[language].filter(({ category }) => category !== 'religious').flatMap(({ cues }) => cues);

function compile(language: Language) {
  const { offence, offender, origin, finnish } = crime[language];
  return compileCueLists({ offence, offender, origin: [...origin, ...originTerms(language)], finnish }, language);
}

/** Words that make the person before them a victim, a witness or the police, not the offender. */
const others: Readonly<Record<Language, RegExp>> = {
  fi: /^(uhri|uhrin|uhrit|uhriksi|uhreja|uhreina|vastaan$|kohtaan$|rasismi|rasisti[ns]|viharik|auttami|auttoi|asianomist|syrji|suojel|turvapaikkapuhut)/,
  sv: /^(offer|offret|offren|mot$|rasis|hatbrott|utsatt|utsatta|vittne|hjälp)/,
  en: /^(victim|victims|against|racis|hate|targeting|witness|helped)/,
};
/** "Maahanmuuttajiin kohdistuneet rikokset": whoever stands in this case is the wronged one. */
const aimedAt = { word: /^kohdistu/, case: /(h[aeiouyäö]n|[aeiouyäö]{2}n|lle)$/ } as const;
/** "Miestä vastaan nostettiin syyte", "nostetaan syytteet": whoever is charged is not the wronged one. */
const charges = /^(syyt|nost|vangitsemis|rikosilmoitu|pidätysmäär|kann(?:e|et|tee))/;

function spanOf({ spans }: CueMatch): Span {
  const [first] = spans;
  return first ?? { start: 0, end: 0 };
}

/** Whether the people named here are the wronged ones: "maahanmuuttajiin kohdistuneet rikokset". */
function isOther({ tokens, text }: Document, sentence: Sentence, span: Span, language: Language): boolean {
  let word = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const { start, form } = tokens[index] as Token;
    if (start < span.end) continue;
    word += 1;
    if (word > 3) break;
    if (language === 'fi' && aimedAt.word.test(form) && aimedAt.case.test(text.slice(span.start, span.end)))
      return true;
    if (!others[language].test(form)) continue;
    if (form !== 'vastaan' || !isCharged(tokens, index, sentence)) return true;
  }
  return false;
}

function isCharged(tokens: readonly Token[], against: number, { firstToken, endToken }: Sentence): boolean {
  const near = tokens.slice(Math.max(firstToken, against - 8), Math.min(endToken, against + 5));
  return near.some(({ form }) => charges.test(form));
}

const finns: Readonly<Record<Language, RegExp>> = {
  fi: /^suomalai[sn]/,
  sv: /^(finländ|finsk)/,
  en: /^(finnish|finns?)$/,
};

/** Every word for a nationality, of things too ("venäläinen kaasu"): what it says there is learned from its neighbours. */
function looseMentions(tables: NationalityTables, language: Language): (document: Document) => LooseMentions {
  const isFinnish = ({ form }: Word) => finns[language].test(form);
  const isForeign = ({ form, text }: Word) => {
    if (language !== 'fi') return language === 'sv' ? tables.sv.has(form) : tables.en.has(text);
    const at = form.search(/l[aä]i(?:s|n|st|si)/);
    return at >= 2 && tables.fi.has(form.slice(0, at));
  };
  // Most words are neither.
  const isEither = wordAnswers((word) => word.form.length >= 4 && (isFinnish(word) || isForeign(word)));
  return ({ tokens }) => {
    const foreign: Span[] = [];
    const finnish: Span[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const { isWord, word, start, end } = tokens[at] as Token;
      if (isWord && isEither(word)) (isFinnish(word) ? finnish : foreign).push({ start, end });
    }
    return { foreign, finnish };
  };
}

interface LooseMentions {
  readonly foreign: readonly Span[];
  readonly finnish: readonly Span[];
}

export interface OriginReaders {
  readonly read: (document: Document) => OriginReading | undefined;
  readonly data: unknown;
}

/** Compiles the crime cues; the reading of a text is undefined in languages that have none. */
export function originReaders(): OriginReaders {
  const tables: NationalityTables = nationalityTables();
  const compiled = new Map(
    languages.map((language) => [language, { cues: compile(language), loosely: looseMentions(tables, language) }]),
  );
  return {
    read: (document) => {
      if (document.language === 'other') return undefined;
      const { language } = document;
      const known = compiled.get(language);
      if (!known) return undefined;
      const within = ({ start, end }: Span) =>
        document.sentences.findIndex((sentence) => start >= sentence.start && end <= sentence.end);
      const found = known.cues.find(document);
      const loose = known.loosely(document);
      const mentions = [...found.origin.map(spanOf), ...loose.foreign]
        .map(({ start, end }) => ({ start, end }))
        .filter((span) => within(span) >= 0);
      const finnish = [...found.finnish.map(spanOf), ...loose.finnish].filter((span) => within(span) >= 0);
      const others = [...mentions, ...finnish].filter((span) => {
        const sentence = document.sentences[within(span)];
        return sentence !== undefined && isOther(document, sentence, span, language);
      });
      return {
        offences: new Set(found.offence.map(({ sentence }) => sentence)),
        offenders: new Set(found.offender.map(({ sentence }) => sentence)),
        mentions,
        finnish,
        others,
      };
    },
    data: {
      crime: languages.map((language) => crime[language]),
      terms: languages.map(originTerms),
      nationalities: [...tables.fi, ...tables.sv, ...tables.en],
      others: [...languages.map((language) => others[language]), aimedAt.word, aimedAt.case, charges].map(
        ({ source }) => source,
      ),
    },
  };
}
