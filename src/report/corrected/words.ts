import { type CorrectedShare, fewestCoded } from '../../analysis/corrected-trend.ts';
import type { Note } from '../block.ts';
import { casesWords } from '../reading.ts';
import type { Speech } from '../words/speak.ts';
import type { CorrectedLabel } from './label.ts';

/** Said instead of the section while nobody has coded a drawn sample. */
export function noCodesNote(say: Speech): Note {
  return {
    kind: 'note',
    tone: 'limit',
    text: say.say({
      fi: 'Osuuksia ei ole vielä korjattu ihmisten koodauksella: poimi otos komennolla ”diskurssi coding sample”.',
      sv: 'Andelarna är ännu inte korrigerade med människors kodning: dra ett stickprov med ”diskurssi coding sample”.',
      en: 'The shares are not yet corrected by human coding: draw a sample with “diskurssi coding sample”.',
    }),
  };
}

/** The method in plain words. */
export function readingNote(say: Speech, coded: number): Note {
  return {
    kind: 'note',
    tone: 'info',
    text: say.say({
      fi: `Ihmiset ovat koodanneet ${say.count(coded)} satunnaisesti poimittua juttua. Ohjelman laskemaa osuutta siirretään sen verran kuin ihmisten ja ohjelman merkinnät niissä eroavat; kukin juttu painaa niin monen jutun verran kuin se otoksessa edustaa. Jakso, jolta on koodattu alle 100 juttua, lainaa korjauksen pääosin koko aineistolta: silloin käyrä seuraa ohjelman laskemaa vain sen verran kuin ohjelman merkinnät seuraavat ihmisten merkintöjä.`,
      sv: `Människor har kodat ${say.count(coded)} slumpmässigt dragna artiklar. Den andel som programmet räknat flyttas så mycket som människors och programmets markeringar skiljer sig i dem; varje artikel väger så många artiklar som den står för i stickprovet. En period med färre än 100 kodade artiklar lånar korrigeringen främst från hela materialet: då följer kurvan programmets bara så långt som programmets markeringar följer människornas.`,
      en: `People have coded ${say.count(coded)} articles drawn at random. The share counted by the program is moved by how much people and program differ in them; each article weighs as many articles as it stands for in the sample. A period with fewer than 100 coded articles borrows its correction mostly from the whole archive: its curve then follows the program’s only as far as the program’s marks follow those of people.`,
    }),
  };
}

/** Said where a good part of what was drawn is not coded yet. */
export function uncoveredNote(say: Speech, uncovered: number): readonly Note[] {
  if (uncovered < 0.05) return [];
  const part = say.share(uncovered);
  return [
    {
      kind: 'note',
      tone: 'limit',
      text: say.say({
        fi: `Otoksesta on koodaamatta ryhmiä, jotka edustavat enintään ${part} jutuista: korjaukset olettavat, että niissä erehdytään kuten muissa.`,
        sv: `I stickprovet finns okodade grupper som står för högst ${part} av artiklarna: korrigeringarna förutsätter att felen där är som i de övriga.`,
        en: `Groups of the sample that stand for up to ${part} of the articles are not coded yet: the corrections assume that errors there are like those elsewhere.`,
      }),
    },
  ];
}

/** Raw and corrected share of one label, and whether they differ by more than the sample can err. */
export function sentenceOf(say: Speech, { name, count, total, trend, rates, byRates }: CorrectedLabel): string {
  const { whole } = trend;
  const raw = total === 0 ? '–' : `${say.share(count / total)} (${casesWords(say, count, total)})`;
  const { corrected, low, high, n } = whole;
  if (corrected === undefined || low === undefined || high === undefined) {
    return say.say({
      fi: `${name}: ohjelman laskemana ${raw}; ei korjattu, sillä koodattuja juttuja on vain ${say.count(n)} (tarvitaan ${fewestCoded}).`,
      sv: `${name}: enligt programmet ${raw}; inte korrigerad, eftersom bara ${say.count(n)} artiklar är kodade (${fewestCoded} behövs).`,
      en: `${name}: as counted ${raw}; not corrected, since only ${say.count(n)} articles are coded (${fewestCoded} are needed).`,
    });
  }
  const range = say.interval({ low, high });
  const held = mayBeChance({ count, total }, { low, high });
  const verdict = held
    ? say.say({
        fi: 'ero voi johtua otoksen sattumasta',
        sv: 'skillnaden kan bero på slumpen i stickprovet',
        en: 'the difference may be chance in the sample',
      })
    : corrected * total > count
      ? say.say({ fi: 'ohjelma laskee liian vähän', sv: 'programmet räknar för få', en: 'the program counts too few' })
      : say.say({
          fi: 'ohjelma laskee liian monta',
          sv: 'programmet räknar för många',
          en: 'the program counts too many',
        });
  const check = byRates && rates.corrected !== undefined ? rateWords(say, rates) : '';
  return say.say({
    fi: `${name}: ohjelman laskemana ${raw}, korjattuna ${say.share(corrected)} (95 %:n väli ${range}; koodattuja ${say.count(n)}): ${verdict}.${check}`,
    sv: `${name}: enligt programmet ${raw}, korrigerad ${say.share(corrected)} (95 % intervall ${range}; ${say.count(n)} kodade): ${verdict}.${check}`,
    en: `${name}: as counted ${raw}, corrected ${say.share(corrected)} (95% interval ${range}; ${say.count(n)} coded): ${verdict}.${check}`,
  });
}

/** The program's share lies where the corrected one may lie too. */
function mayBeChance(
  { count, total }: Pick<CorrectedLabel, 'count' | 'total'>,
  { low, high }: { readonly low: number; readonly high: number },
): boolean {
  return low * total <= count && count <= high * total;
}

/** What correcting changes: of one label both shares, of several those that change by more than the sample can err. */
export function correctedTitle(say: Speech, title: string, labels: readonly CorrectedLabel[]): string {
  const found = labels.flatMap(({ name, count, total, trend: { whole } }) => {
    const { corrected, low, high } = whole;
    if (total === 0 || corrected === undefined || low === undefined || high === undefined) return [];
    const words = { raw: say.share(count / total), corrected: say.share(corrected) };
    return [{ name, ...words, held: mayBeChance({ count, total }, { low, high }) }];
  });
  const [only] = found;
  const chance = say.say({
    fi: 'ero voi olla sattumaa',
    sv: 'skillnaden kan vara slump',
    en: 'the difference may be chance',
  });
  const both = ({ raw, corrected }: (typeof found)[number]): string =>
    say.say({
      fi: `ohjelman laskemana ${raw}, korjattuna ${corrected}`,
      sv: `enligt programmet ${raw}, korrigerad ${corrected}`,
      en: `${raw} as counted, ${corrected} corrected`,
    });
  if (only && found.length === 1) return `${title}: ${both(only)}${only.held ? ` (${chance})` : ''}`;
  const changed = found.filter(({ held }) => !held);
  if (changed.length === 0) {
    return say.say({
      fi: `${title}: korjaus ei muuta osuuksia havaittavasti`,
      sv: `${title}: korrigeringen ändrar inte andelarna påvisbart`,
      en: `${title}: correcting changes no share detectably`,
    });
  }
  return changed
    .slice(0, 2)
    .map((one) => `${one.name}: ${both(one)}`)
    .join('; ');
}

/** The older correction as a check on the other: by what the program finds, and what it leaves alone. */
function rateWords(
  say: Speech,
  { corrected = 0, low = 0, high = 1, sensitivity = 0, specificity = 0 }: CorrectedLabel['rates'],
): string {
  const [found, left] = [say.share(sensitivity), say.share(specificity)];
  const words = `${say.share(corrected)} (${say.interval({ low, high })})`;
  return say.say({
    fi: ` Ohjelma löytää ${found} siitä, mitä on, ja jättää rauhaan ${left} muusta; pelkästään näistä laskettuna osuus olisi ${words}.`,
    sv: ` Programmet hittar ${found} av det som finns och låter ${left} av resten vara; räknat enbart ur detta vore andelen ${words}.`,
    en: ` The program finds ${found} of what is there and leaves alone ${left} of the rest; by these two alone the share would be ${words}.`,
  });
}

/** On whose codes a corrected share rests, for a table. */
export function thinCell(say: Speech, { method, thin }: CorrectedShare): string {
  if (thin === 'no_articles') return say.say({ fi: 'ei juttuja', sv: 'inga artiklar', en: 'no articles' });
  if (thin === 'few_coded') return say.say({ fi: 'liian vähän koodattuja', sv: 'för få kodade', en: 'too few coded' });
  if (method === 'own') return say.say({ fi: 'omat koodatut', sv: 'egna kodade', en: 'own coded articles' });
  return say.say({ fi: 'lainattu koko aineistolta', sv: 'lånad från hela materialet', en: 'borrowed from the whole' });
}
