import { defineAnnotator } from '../../src/annotate/annotator.ts';
import type { Document, Token } from '../../src/language/document.ts';
import { compileCues, type Matcher } from '../../src/language/match.ts';
import { type Annotation, type Language, languages } from '../../src/types.ts';
import { type GroupTerm, groupCategories, groupTerms } from '../lexicons/group-terms.ts';
import { nationalityMentions, nationalityTables } from '../names/nationalities.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly term: string;
  /** Place in the lexicon; of two mentions equally long the earlier term wins. */
  readonly rank: number;
  readonly country?: string;
}

interface TermMatcher {
  readonly matcher: Matcher;
  readonly owner: readonly { readonly term: GroupTerm; readonly rank: number }[];
}

function compileTerms(language: Language): TermMatcher {
  const owner = groupTerms[language].flatMap((term, rank) => term.cues.map(() => ({ term, rank })));
  return {
    matcher: compileCues(
      groupTerms[language].flatMap(({ cues }) => cues),
      language,
    ),
    owner,
  };
}

function termMentions(document: Document, { matcher, owner }: TermMatcher): Mention[] {
  return matcher.find(document).flatMap(({ cue, firstToken, endToken }) => {
    const found = owner[cue];
    if (!found) return [];
    const start = (document.tokens[firstToken] as Token).start;
    const end = (document.tokens[endToken - 1] as Token).end;
    return [{ start, end, category: found.term.category, term: found.term.term, rank: found.rank }];
  });
}

/** One mention per place: the longer one, then the earlier term of the lexicon. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const byWeight = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank);
  for (const mention of byWeight) {
    if (!kept.some(({ start, end }) => mention.start < end && start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

export default defineAnnotator({
  id: 'groups',
  name: 'Groups and terms',
  description:
    'Every mention of people who migrated or belong to a minority, with the term chosen and its category, and people named by nationality (codebook, 7).',
  version: 1,
  scope: 'relevant',
  labels: groupCategories,
  base: 'labelled',
  prepare: () => {
    const tables = nationalityTables();
    const terms = new Map(languages.map((language) => [language, compileTerms(language)]));
    return {
      data: { groupTerms, nationalities: [...tables.fi, ...tables.sv, ...tables.en] },
      annotate: (document) => {
        if (document.language === 'other') return [];
        const matcher = terms.get(document.language);
        const mentions = matcher ? termMentions(document, matcher) : [];
        for (const { start, end, firstToken, term, country } of nationalityMentions(
          document,
          document.language,
          tables,
        )) {
          // "Syrian refugees" is two mentions: the head noun has a term of its own.
          const headIsTerm = mentions.some((other) => other.start > start && other.start < end);
          const until = headIsTerm ? (document.tokens[firstToken] as Token).end : end;
          mentions.push({ start, end: until, term, country, category: 'ethnic_or_national', rank: 1000 });
        }
        return withoutOverlaps(mentions).map(({ start, end, category, term, country }): Annotation => {
          const span = { start, end };
          return { label: category, score: 1, span, evidence: [span], detail: country ? { term, country } : { term } };
        });
      },
    };
  },
  json: (annotations) => ({
    groups: annotations.map(({ label, span, detail }) => ({
      start: span?.start ?? 0,
      end: span?.end ?? 0,
      category: label,
      term: detail?.term ?? '',
    })),
  }),
  examples: [
    {
      language: 'fi',
      title: 'Kunta majoittaa turvapaikanhakijoita entiseen kouluun',
      lead: 'Myös ukrainalaispakolaiset ja irakilaismiehet asuvat rakennuksessa.',
      has: ['asylum_seeker', 'displaced_ukrainian', 'ethnic_or_national'],
      lacks: ['refugee', 'immigrant'],
    },
    {
      language: 'fi',
      title: 'Venäläinen kaasu ja maahanmuuttopolitiikka puhuttivat eduskuntaa',
      lacks: ['ethnic_or_national', 'immigrant'],
    },
    {
      language: 'fi',
      title: 'Paperittomat jäävät hoidotta, laittomista maahanmuuttajista kiistellään',
      has: ['undocumented'],
      lacks: ['immigrant'],
    },
    {
      language: 'sv',
      title: 'Papperslösa och asylsökande får hjälp av muslimska kvinnor i Vasa',
      has: ['undocumented', 'asylum_seeker', 'religious'],
    },
    { language: 'sv', title: 'Rysk gas och invandringspolitik på agendan', lacks: ['ethnic_or_national', 'immigrant'] },
    {
      language: 'en',
      title: 'Foreign workers and international students leave the town',
      lead: 'Somalis and Russian-speaking families stay, and quota refugees arrive.',
      has: ['labour_migrant', 'student', 'ethnic_or_national', 'refugee'],
    },
    {
      language: 'en',
      title: 'Russian gas price falls while immigration bill waits',
      lacks: ['ethnic_or_national', 'immigrant'],
    },
  ],
});
