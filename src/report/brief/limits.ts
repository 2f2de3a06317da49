import { checkedByPeople } from '../mark-exploratory.ts';
import { sumOf } from '../reading.ts';
import type { ReportInput } from '../section.ts';
import type { Speech } from '../words/speak.ts';

/** What the numbers of a brief do not say, short enough for two pages; the trend report says it at length. */
export async function briefLimits(input: ReportInput, say: Speech): Promise<readonly string[]> {
  const states = await input.cells('coverage');
  const of = (label: string) => sumOf(states.filter((cell) => cell.label === label));
  const [stored, coded, full] = [of('stored'), of('coded'), of('full')];
  const outlets = new Set(states.map(({ outlet }) => outlet)).size;
  const archive = [
    ...(outlets === 1 ? [say.say({ fi: 'vain yksi julkaisu', sv: 'bara ett medium', en: 'a single outlet' })] : []),
    ...(coded < stored
      ? [
          say.say({
            fi: `${say.count(stored - coded)} / ${say.count(stored)} juttua koodaamatta`,
            sv: `${say.count(stored - coded)} av ${say.count(stored)} artiklar inte kodade`,
            en: `${say.count(stored - coded)} of ${say.count(stored)} articles not coded`,
          }),
        ]
      : []),
    ...(full < stored
      ? [
          say.say({
            fi: `koko teksti varmasti vain ${say.count(full)} / ${say.count(stored)} jutusta`,
            sv: `hela texten säkert bara för ${say.count(full)} av ${say.count(stored)} artiklar`,
            en: `the full text for certain of only ${say.count(full)} of ${say.count(stored)} articles`,
          }),
        ]
      : []),
  ];
  return [
    say.say({
      fi: 'Luvut kertovat, mitä julkaistiin ja talletettiin, eivät mitä luettiin, mitä ihmiset ajattelevat tai mistä muutos johtuu.',
      sv: 'Siffrorna säger vad som publicerades och lagrades, inte vad som lästes, vad människor tycker eller vad en ändring beror på.',
      en: 'The numbers tell what was published and stored, not what was read, what people think, or why something changed.',
    }),
    say.say({
      fi: 'Merkinnät tekee ohjelma, ja se erehtyy; välit kuvaavat sattumaa, eivät ohjelman virheitä.',
      sv: 'Markeringarna görs av ett program, och det gör fel; intervallen beskriver slumpen, inte programmets fel.',
      en: 'The marks are made by a program, and it errs; intervals describe chance, not the program’s errors.',
    }),
    ...(archive.length > 0
      ? [
          `${say.say({ fi: 'Aineiston rajat', sv: 'Materialets gränser', en: 'Limits of the archive' })}: ${archive.join('; ')}.`,
        ]
      : []),
    ...(await checkedByPeople(input)),
  ];
}
