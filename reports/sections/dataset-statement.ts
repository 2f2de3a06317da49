import type { Block } from '../../src/report/block.ts';
import type { DatasetFacts } from '../../src/report/dataset-facts.ts';
import { sumOf } from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { labelName } from '../../src/report/words/labels.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';
import { type Localized, languages } from '../../src/types.ts';

/**
 * A data statement under the headings of Bender & Friedman (2018), "Data Statements for Natural Language Processing",
 * Transactions of the ACL 6, section 5; purpose and upkeep after Gebru et al. (2021), "Datasheets for Datasets",
 * Communications of the ACL 64 (12). What the store does not know is said to be for the publisher to add.
 */
export default defineSection({
  id: 'dataset-statement',
  title: { fi: 'Datalausuma', sv: 'Dataredogörelse', en: 'Data statement' },
  question: {
    fi: 'Keiden kieltä aineisto on, mistä se on peräisin ja kuka sen on koodannut?',
    sv: 'Vems språk är materialet, varifrån kommer det och vem har kodat det?',
    en: 'Whose language is this, where does it come from, and who coded it?',
  },
  order: 5,
  audiences: ['dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const facts = await input.dataset();
    const relevant = sumOf(await input.cells('relevance', ['relevant']));
    const stored = sumOf(await input.cells('coverage', ['stored']));
    const part = (heading: Localized, text: Localized): readonly Block[] => [
      { kind: 'heading', level: 3, text: say.say(heading) },
      { kind: 'text', text: say.say(text) },
    ];
    const published = period(say, input);
    return [
      {
        kind: 'text',
        text: say.say({
          fi: 'Otsikot noudattavat Benderin ja Friedmanin (2018) datalausumaa, tarkoitus ja ylläpito Gebrun ym. (2021) datasheetiä. Sen, mitä ohjelma ei voi tietää, lisää aineiston julkaisija.',
          sv: 'Rubrikerna följer Bender och Friedmans dataredogörelse (2018), syfte och underhåll Gebru m.fl. (2021). Det som programmet inte kan veta lägger utgivaren av materialet till.',
          en: 'The headings are those of Bender and Friedman’s data statement (2018), purpose and upkeep after Gebru et al. (2021). What the program cannot know is for whoever publishes the data to add.',
        }),
      },
      ...part(
        { fi: 'A. Miksi ja miten valittu', sv: 'A. Varför och hur urvalet gjorts', en: 'A. Curation rationale' },
        {
          fi: `Aineisto on kerätty, jotta nähdään, miten maahanmuutosta puhutaan mediassa ja miten puhe muuttuu. ${published} tallessa on ${say.count(stored)} juttua, joista ohjelman mukaan ${say.count(relevant)} kertoo pääasiassa maahanmuutosta. Jutut on luettu julkaisujen syötteistä ja sivukartoista tai tuotu tiedostoista; mitkä sivut luettiin, kerrotaan kohdassa ”Valikoituminen”.`,
          sv: `Materialet är insamlat för att visa hur invandring omtalas i medierna och hur talet förändras. ${published} finns ${say.count(stored)} artiklar, varav ${say.count(relevant)} enligt programmet främst handlar om invandring. Artiklarna har lästs via mediernas flöden och webbkartor eller importerats från filer; vilka sidor som lästes framgår under ”Urval”.`,
          en: `The data are collected to see how immigration is talked about in the media and how that changes. ${published} the archive holds ${say.count(stored)} articles, of which ${say.count(relevant)} are mainly about immigration, as the program reads them. They were read from the outlets’ feeds and sitemaps or imported from files; which pages were read stands under “Selection”.`,
        },
      ),
      heldTable(say, input, facts),
      ...part({ fi: 'B. Kielimuoto', sv: 'B. Språkvarietet', en: 'B. Language variety' }, languageText(facts)),
      ...part(
        { fi: 'C. Kirjoittajat ja puhujat', sv: 'C. Skribenter och talare', en: 'C. Speaker demographic' },
        {
          fi: 'Kirjoittajat ovat taulukossa mainittujen julkaisujen toimittajia ja avustajia; heistä ei kirjata taustatietoja. Lainatuista kirjataan rooli ja julkisuuden henkilöistä nimi ja puolue, ei ikää, sukupuolta eikä taustaa.',
          sv: 'Skribenterna är redaktörer och medarbetare vid medierna i tabellen; inga bakgrundsuppgifter om dem antecknas. Av dem som citeras antecknas rollen, och av offentliga personer namn och parti, men inte ålder, kön eller bakgrund.',
          en: 'The writers are journalists and contributors of the outlets in the table; nothing of their background is recorded. Of people quoted the role is recorded, and of people of public life name and party, but not age, gender or background.',
        },
      ),
      ...part({ fi: 'D. Koodaajat', sv: 'D. Kodare', en: 'D. Annotator demographic' }, await coderText(input)),
      ...part(
        { fi: 'E. Puhetilanne', sv: 'E. Talsituation', en: 'E. Speech situation' },
        {
          fi: 'Julkaistua ja toimitettua kirjoitusta kunkin julkaisun yleisölle. Lukemisen paikkaa ja aikaa ei tunneta, eikä lukijamääriä.',
          sv: 'Publicerad och redigerad skrift för varje mediums publik. Var och när den lästes är okänt, liksom hur många som läste.',
          en: 'Published, edited writing for the public of each outlet. Where and when it was read is not known, nor by how many.',
        },
      ),
      ...part(
        { fi: 'F. Tekstilajit', sv: 'F. Texternas art', en: 'F. Text characteristics' },
        {
          fi: 'Uutisten, mielipidekirjoitusten, reportaasien ja tiedotteiden otsikot, ingressit ja leipätekstit; laji on koodattu. Maksumuurin takaa on vain vapaa alku. Suorien seurantojen, kuvakokoelmien ja videoiden sivut tunnistetaan erikseen.',
          sv: 'Rubriker, ingresser och brödtext i nyheter, åsiktstexter, reportage och pressmeddelanden; genren är kodad. Bakom betalvägg finns bara den fria början. Direktrapporter, bildspel och videosidor känns igen för sig.',
          en: 'Headlines, leads and bodies of news, opinion, features and press releases; the genre is coded. Behind a paywall only the free beginning is held. Pages of live blogs, galleries and videos are told apart.',
        },
      ),
      ...part(
        { fi: 'G. Tallenteen laatu', sv: 'G. Inspelningens kvalitet', en: 'G. Recording quality' },
        qualityText(say, facts),
      ),
      ...part(
        { fi: 'H. Ylläpito', sv: 'H. Underhåll', en: 'H. Upkeep' },
        {
          fi: 'Keruu täydentää aineistoa, ja muuttunut teksti on uusi versio; merkinnät koskevat viimeisintä. Kun mittari muuttuu, jutut koodataan uudelleen ja vanhat merkinnät jäävät vertailtaviksi (”diskurssi codebook diff”).',
          sv: 'Insamlingen fyller på materialet, och en ändrad text är en ny version; koderna gäller den senaste. När ett mått ändras kodas artiklarna på nytt, och de gamla koderna kan jämföras (”diskurssi codebook diff”).',
          en: 'Crawls add to the archive, and a changed text is a new version; codes are of the latest. When a measure changes, articles are coded again, and the old codes can be compared (“diskurssi codebook diff”).',
        },
      ),
    ];
  },
});

function period(say: Speech, { from, to }: ReportInput): string {
  const days = `${say.day(from)} – ${say.day(to)}`;
  return say.say({ fi: `Ajalta ${days}`, sv: `För ${days}`, en: `From ${days}` });
}

function heldTable(say: Speech, input: ReportInput, { held, owners }: DatasetFacts): Block {
  const outlets = new Map(input.outlets.map((outlet) => [outlet.id, outlet]));
  const unknown = say.say({ fi: 'ei tiedossa', sv: 'okänd', en: 'not known' });
  return {
    kind: 'table',
    id: 'dataset-outlets',
    title: say.say({
      fi: 'Koko aineisto julkaisuittain ja kielittäin',
      sv: 'Hela materialet per medium och språk',
      en: 'The whole archive by outlet and language',
    }),
    columns: [
      { key: 'outlet', label: say.say({ fi: 'julkaisu', sv: 'medium', en: 'outlet' }), type: 'text' },
      { key: 'id', label: say.say({ fi: 'tunnus', sv: 'kod', en: 'id' }), type: 'text' },
      { key: 'type', label: say.say({ fi: 'tyyppi', sv: 'typ', en: 'type' }), type: 'text' },
      { key: 'owner', label: say.say({ fi: 'omistaja', sv: 'ägare', en: 'owner' }), type: 'text' },
      { key: 'language', label: say.say({ fi: 'kieli', sv: 'språk', en: 'language' }), type: 'text' },
      { key: 'from', label: say.say({ fi: 'ensimmäinen päivä', sv: 'första dag', en: 'first day' }), type: 'day' },
      { key: 'to', label: say.say({ fi: 'viimeinen päivä', sv: 'sista dag', en: 'last day' }), type: 'day' },
      { key: 'articles', label: say.say({ fi: 'juttuja', sv: 'artiklar', en: 'articles' }), type: 'count' },
      { key: 'undated', label: say.say({ fi: 'ilman päivää', sv: 'utan dag', en: 'without day' }), type: 'count' },
      { key: 'coded', label: say.say({ fi: 'koodattu', sv: 'kodade', en: 'coded' }), type: 'count' },
      {
        key: 'changed',
        label: say.say({ fi: 'teksti muuttunut', sv: 'texten ändrad', en: 'text changed' }),
        type: 'count',
      },
    ],
    rows: held.map(({ outlet, language, from = null, to = null, ...counts }) => {
      const facts = outlets.get(outlet);
      return {
        outlet: facts?.name ?? outlet,
        id: outlet,
        type: facts ? labelName(facts.type, say.language) : unknown,
        owner: owners[outlet] ?? unknown,
        language: languageName(language, say),
        from,
        to,
        ...counts,
      };
    }),
  };
}

const names = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
} as const;

function languageName(language: string, say: Speech): string {
  const known = languages.find((one) => one === language);
  if (known) return say.say(names[known]);
  return language === ''
    ? say.say({ fi: 'ei vielä tiedossa', sv: 'ännu okänt', en: 'not known yet' })
    : say.say({ fi: 'muu', sv: 'annat', en: 'other' });
}

function languageText({ held }: DatasetFacts): Localized {
  const counts = new Map<string, number>();
  for (const { language, articles } of held) counts.set(language, (counts.get(language) ?? 0) + articles);
  const tags = { fi: 'fi-FI', sv: 'sv-FI', en: 'en', other: 'other', '': '–' } as const;
  const listed = (of: keyof Localized): string => {
    const say = speech(of);
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([language, count]) => {
        const tag = Object.entries(tags).find(([id]) => id === language)?.[1] ?? language;
        return `${languageName(language, say)} (${tag}) ${say.count(count)}`;
      })
      .join(', ');
  };
  return {
    fi: `Jutut kielittäin: ${listed('fi') || '0'}. Lehdistön kirjoitettua yleiskieltä ja sen sisällä lainattua puhetta. Kielen on ilmoittanut julkaisu, tai ohjelma on tunnistanut sen; muunkielisiä juttuja ei koodata.`,
    sv: `Artiklar per språk: ${listed('sv') || '0'}. Pressens skrivna standardspråk med citerat tal. Språket uppges av mediet eller känns igen av programmet; artiklar på andra språk kodas inte.`,
    en: `Articles by language: ${listed('en') || '0'}. The written standard language of the press, with quoted speech in it. The language is stated by the outlet or recognised by the program; articles in other languages are not coded.`,
  };
}

async function coderText(input: ReportInput): Promise<Localized> {
  const coded = (await input.humanCodes()).filter(({ codes }) => codes.length > 0);
  const coders = new Set(coded.flatMap(({ codes }) => codes.map(({ coder }) => coder))).size;
  const articles = new Set(coded.map(({ key }) => key)).size;
  const machine = {
    fi: 'Merkinnät tekee ohjelma: säännöt, sanastot ja koulutetut mallit (kohdat ”Koodikirja” ja ”Mallikortit”).',
    sv: 'Koderna görs av programmet: regler, ordlistor och tränade modeller (se ”Kodbok” och ”Modellkort”).',
    en: 'The codes are made by the program: rules, word lists and trained models (see “Codebook” and “Model cards”).',
  } as const;
  const people =
    articles === 0
      ? {
          fi: 'Ihmiset eivät ole vielä koodanneet tämän jakson juttuja.',
          sv: 'Människor har ännu inte kodat artiklar från perioden.',
          en: 'People have not coded articles of this period yet.',
        }
      : {
          fi: `Ihmisiä on koodannut ${coders}, yhteensä ${articles} juttua; keitä he ovat, kertoo aineiston julkaisija.`,
          sv: `${coders} personer har kodat ${articles} artiklar; vilka de är berättar utgivaren av materialet.`,
          en: `People who coded: ${coders}, on ${articles} articles; who they are is for whoever publishes the data to say.`,
        };
  return { fi: `${machine.fi} ${people.fi}`, sv: `${machine.sv} ${people.sv}`, en: `${machine.en} ${people.en}` };
}

function qualityText(say: Speech, { held, copies }: DatasetFacts): Localized {
  const sum = (key: 'articles' | 'undated' | 'changed'): string =>
    say.count(held.reduce((total, row) => total + row[key], 0));
  const [changed, undated, articles] = [sum('changed'), sum('undated'), sum('articles')];
  const [repeated, stories] = [say.count(copies.copies), say.count(copies.stories)];
  return {
    fi: `Tekstit on luettu verkkosivuilta julkaisun omilla tai yleisillä säännöillä tai tuotu sellaisinaan. Koko aineistossa on ${articles} juttua; ${changed} jutun teksti on muuttunut ensimmäisen lukemisen jälkeen, ${undated} jutun julkaisupäivää ei tiedetä. ${repeated} juttua toistaa aiemmin painettua tekstiä (${stories} tekstiä): raportit laskevat ne sekä yhdessä että erikseen.`,
    sv: `Texterna har lästs från webbsidor enligt mediets egna eller allmänna regler eller importerats som de är. Hela materialet har ${articles} artiklar; texten har ändrats i ${changed} av dem efter första läsningen, och publiceringsdagen är okänd för ${undated}. ${repeated} artiklar upprepar en tidigare tryckt text (${stories} texter): rapporterna räknar dem både med och utan kopior.`,
    en: `Texts are read from web pages by rules for the outlet or general ones, or imported as given. The whole archive has ${articles} articles; the text of ${changed} changed after it was first read, and the day of publication of ${undated} is not known. ${repeated} articles repeat a text printed before (${stories} texts): reports count with copies and without.`,
  };
}
