import type { Speech } from './speak.ts';

/** That articles without a day are in no report, and how to give one; '' where every article has a day. */
export function undatedWords(say: Speech, undated: number): string {
  if (undated === 0) return '';
  const count = say.count(undated);
  const one = undated === 1;
  return say.say({
    fi: `${count} ${one ? 'tallessa oleva juttu jää' : 'tallessa olevaa juttua jää'} pois, koska ${one ? 'sen' : 'niiden'} julkaisupäivää ei tiedetä. Päivä tulee mukaan, kun aineisto tuodaan uudelleen ja päivän sarake nimetään: ”diskurssi import … --map publishedAt=SARAKE”.`,
    sv: `${count} ${one ? 'lagrad artikel' : 'lagrade artiklar'} utelämnas, eftersom ${one ? 'dess' : 'deras'} publiceringsdag är okänd. Dagen kommer med när materialet importeras på nytt och dagens kolumn namnges: ”diskurssi import … --map publishedAt=KOLUMN”.`,
    en: `${count} stored ${one ? 'article is' : 'articles are'} left out because ${one ? 'its' : 'their'} day of publication is not known. It comes in when the material is imported again with the column of the day named: “diskurssi import … --map publishedAt=COLUMN”.`,
  });
}
