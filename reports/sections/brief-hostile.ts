import type { Block, Quotations } from '../../src/report/block.ts';
import { type HostilePassage, hostilePassages } from '../../src/report/brief/news.ts';
import { answerWords, levelWords, voiceWords } from '../../src/report/brief/words.ts';
import { briefShare } from '../../src/report/reading.ts';
import { defineSection } from '../../src/report/section.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';

const shown = 5;
/** Of one article, so that one text does not fill the list. */
const ofOneArticle = 2;

export default defineSection({
  id: 'brief-hostile',
  title: { fi: 'Vihamieliset kohdat', sv: 'Fientliga textställen', en: 'Hostile passages' },
  question: {
    fi: 'Mitä vihamielistä ihmisistä painettiin, kenen sanoin, ja vastasiko joku?',
    sv: 'Vad fientligt trycktes om människor, med vems ord, och svarade någon?',
    en: 'What was printed that is hostile to people, in whose words, and did anybody answer?',
  },
  order: 3,
  audiences: ['brief'],
  build: async (input) => {
    const say = speech(input.language);
    const passages = await hostilePassages(input);
    if (passages.length === 0) return [];
    const chosen = firstOnes(passages);
    return [
      { kind: 'text', text: summary(say, passages) },
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: `Kohdat ovat niin kuin ne on painettu, haukkumasanoineen; yksityishenkilöiden nimet on poistettu. Ensin uudet, sitten vakavimmat${chosen.length < passages.length ? `; näytetään ${chosen.length} / ${passages.length}` : ''}. Ohjelma voi erehtyä: lue juttu ennen kuin viittaat siihen.`,
          sv: `Ställena återges som de trycktes, med skällsord; privatpersoners namn är borttagna. Först de nya, sedan de grövsta${chosen.length < passages.length ? `; ${chosen.length} av ${passages.length} visas` : ''}. Programmet kan ta fel: läs artikeln innan du hänvisar till den.`,
          en: `Passages stand as printed, slurs included; names of private persons are taken out. New ones first, then the most severe${chosen.length < passages.length ? `; ${chosen.length} of ${passages.length} are shown` : ''}. The program may err: read the article before you refer to it.`,
        }),
      },
      {
        kind: 'quotations',
        id: 'brief-hostile-passages',
        items: chosen.map((passage) => itemOf(say, passage, canAnswer(passages))),
      },
    ] satisfies readonly Block[];
  },
});

/** At most a few, and of each article not more than two. */
function firstOnes(passages: readonly HostilePassage[]): readonly HostilePassage[] {
  const ofArticle = new Map<string, number>();
  const chosen: HostilePassage[] = [];
  for (const passage of passages) {
    const { outlet, day, title } = passage.article;
    const key = `${outlet} ${day} ${title}`;
    const before = ofArticle.get(key) ?? 0;
    if (before >= ofOneArticle || chosen.length >= shown) continue;
    ofArticle.set(key, before + 1);
    chosen.push(passage);
  }
  return chosen;
}

function itemOf(say: Speech, passage: HostilePassage, answers: boolean): Quotations['items'][number] {
  const { text, article, articles, isNew } = passage;
  const others = articles - 1;
  return {
    text,
    mark: isNew
      ? say.say({ fi: 'Uusi', sv: 'Nytt', en: 'New' })
      : say.say({ fi: 'Nähty ennen', sv: 'Sett förut', en: 'Seen before' }),
    facts: [
      voiceWords(say, passage),
      levelWords(say, passage),
      // Where no answer could be seen in any of them, the summary says so once.
      ...(answers ? answerWords(say, passage) : []),
      ...(others > 0
        ? [
            say.say({
              fi: `samoin sanoin myös ${say.count(others)} muussa jutussa`,
              sv: `ordagrant också i ${others === 1 ? 'en annan artikel' : `${say.count(others)} andra artiklar`}`,
              en: `word for word in ${say.count(others)} other ${others === 1 ? 'article' : 'articles'} too`,
            }),
          ]
        : []),
    ],
    article: {
      ...(article.isTitle || article.title === '' ? {} : { title: article.title }),
      ...(article.url === undefined ? {} : { url: article.url }),
      outlet: article.outlet,
      day: article.day,
    },
  };
}

function canAnswer(passages: readonly HostilePassage[]): boolean {
  return passages.some(({ voice, article }) => voice !== 'mention' && article.hasText);
}

/** How many are carried and how many the articles' own, and how many are answered. */
function summary(say: Speech, passages: readonly HostilePassage[]): string {
  const of = (...voices: readonly string[]) => passages.filter(({ voice }) => voices.includes(voice)).length;
  const [quoted, own, named] = [of('direct_quote', 'indirect_quote'), of('own'), of('mention')];
  const answerable = passages.filter(({ voice, article }) => voice !== 'mention' && article.hasText);
  const answered = answerable.filter((passage) => passage.answered).length;
  const spoken = quoted + own;
  const parts = [
    ...(spoken > 0
      ? [
          say.say({
            fi: `Lainattuja puhujien sanoja: ${briefShare(say, quoted, spoken)}${own === 0 ? '' : `; juttujen omia sanoja: ${say.count(own)}`}.`,
            sv: `Citerade talares ord: ${briefShare(say, quoted, spoken)}${own === 0 ? '' : `; artiklarnas egna ord: ${say.count(own)}`}.`,
            en: `Words of speakers who are quoted: ${briefShare(say, quoted, spoken)}${own === 0 ? '' : `; the articles’ own words: ${say.count(own)}`}.`,
          }),
        ]
      : []),
    ...(named > 0
      ? [
          say.say({
            fi: `Vain mainittu niistä kertomiseksi tai niiden arvostelemiseksi: ${say.count(named)}.`,
            sv: `Bara nämnda för att berätta om eller kritisera dem: ${say.count(named)}.`,
            en: `Named only to report on or criticise them: ${say.count(named)}.`,
          }),
        ]
      : []),
    answerable.length > 0
      ? say.say({
          fi: `Samassa jutussa vastattu: ${briefShare(say, answered, answerable.length)}.`,
          sv: `Besvarade i samma artikel: ${briefShare(say, answered, answerable.length)}.`,
          en: `Answered in the same article: ${briefShare(say, answered, answerable.length)}.`,
        })
      : say.say({
          fi: 'Vastataanko niihin, ei voi nähdä: jutuista on tallessa vain otsikko tai alku.',
          sv: 'Om någon svarar kan inte ses: bara rubriker eller början av artiklarna är lagrade.',
          en: 'Whether anybody answers cannot be seen: of the articles only headlines or beginnings are stored.',
        }),
  ];
  return parts.join(' ');
}
