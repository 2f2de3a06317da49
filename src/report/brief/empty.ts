import { addDays, periodStart } from '../../analysis/calendar.ts';
import type { Points } from '../block.ts';
import { sumBy, sumOf } from '../reading.ts';
import type { ReportInput } from '../section.ts';
import type { Speech } from '../words/speak.ts';
import { undatedWords } from '../words/undated.ts';
import { daysName } from './brief.ts';

/** Whether the period holds articles on immigration; all sections of a brief but one are left out where it has none. */
export async function hasTopic(input: ReportInput): Promise<boolean> {
  return sumOf(await input.cells('relevance', ['relevant'])) > 0;
}

/** In place of a brief on a period without articles on immigration: why, where the newest are, and what to do. */
export async function emptyBrief(input: ReportInput, say: Speech): Promise<Points> {
  const states = sumBy(await input.cells('coverage'), 'label');
  const [stored, coded] = [states.get('stored') ?? 0, states.get('coded') ?? 0];
  const newest = await newestWeek(input);
  return {
    kind: 'points',
    items: [
      {
        lead: say.say({ fi: 'Ei kerrottavaa', sv: 'Inget att berätta', en: 'Nothing to tell' }),
        text: [why(say, daysName(say, input), stored, coded), undatedWords(say, stored === 0 ? input.undated : 0)]
          .filter(Boolean)
          .join(' '),
      },
      { lead: say.say({ fi: 'Uusin viikko', sv: 'Nyaste veckan', en: 'Newest week' }), text: where(say, newest) },
      {
        lead: say.say({ fi: 'Mitä tehdä', sv: 'Vad göra', en: 'What to do' }),
        text: next(say, stored - coded, newest),
      },
    ],
  };
}

interface Week {
  readonly from: string;
  readonly to: string;
  /** On immigration. */
  readonly articles: number;
}

/** The last week of the whole archive with articles on immigration. */
async function newestWeek(input: ReportInput): Promise<Week | undefined> {
  if (!input.held) return undefined;
  const cells = await (await input.during(input.held)).cells('relevance', ['relevant']);
  const last = cells.reduce((latest, { day, articles }) => (articles > 0 && day > latest ? day : latest), '');
  if (last === '') return undefined;
  const from = periodStart(last, 'week');
  return { from, to: addDays(from, 6), articles: sumOf(cells.filter(({ day }) => day >= from)) };
}

function why(say: Speech, days: string, stored: number, coded: number): string {
  const silence = say.say({
    fi: 'Se ei tarkoita, ettei maahanmuutosta olisi kirjoitettu.',
    sv: 'Det betyder inte att ingen skrev om invandring.',
    en: 'That does not mean that nobody wrote on immigration.',
  });
  if (stored === 0) {
    return `${say.say({
      fi: `Jaksolta ${days} ei ole tallessa yhtään juttua.`,
      sv: `Inga artiklar är lagrade från ${days}.`,
      en: `No articles are stored from ${days}.`,
    })} ${silence}`;
  }
  if (coded === 0) {
    return `${say.say({
      fi: `Jaksolta ${days} on tallessa ${say.count(stored)} ${stored === 1 ? 'juttu, mutta sitä' : 'juttua, mutta niitä'} ei ole vielä koodattu.`,
      sv: `Från ${days} är ${say.count(stored)} ${stored === 1 ? 'artikel lagrad, men den är inte kodad' : 'artiklar lagrade, men de är inte kodade'} ännu.`,
      en: `From ${days}, ${say.count(stored)} ${stored === 1 ? 'article is stored, but it is' : 'articles are stored, but they are'} not coded yet.`,
    })} ${silence}`;
  }
  const open = stored - coded;
  const uncoded =
    open <= 0
      ? ''
      : say.say({
          fi: ` Koodaamatta on vielä ${say.count(open)}.`,
          sv: ` Ännu inte kodade är ${say.count(open)}.`,
          en: ` Not coded yet: ${say.count(open)}.`,
        });
  return `${say.say({
    fi: `Jaksolta ${days} on koodattu ${say.count(coded)} ${coded === 1 ? 'juttu' : 'juttua'}; maahanmuuttoa ei ohjelman mukaan käsittele yksikään.`,
    sv: `Från ${days} är ${say.count(coded)} ${coded === 1 ? 'artikel kodad' : 'artiklar kodade'}; ingen handlar enligt programmet om invandring.`,
    en: `From ${days}, ${say.count(coded)} ${coded === 1 ? 'article is' : 'articles are'} coded; by the program none is on immigration.`,
  })}${uncoded}`;
}

function where(say: Speech, newest: Week | undefined): string {
  if (!newest) {
    return say.say({
      fi: 'Koko aineistossa ei ole yhtään koodattua juttua maahanmuutosta.',
      sv: 'Hela arkivet har inga kodade artiklar om invandring.',
      en: 'The whole archive holds no coded articles on immigration.',
    });
  }
  const week = say.period(newest.from, 'week');
  const count = say.count(newest.articles);
  return say.say({
    fi: `Uusimmat jutut maahanmuutosta: ${week}, ${count} ${newest.articles === 1 ? 'juttu' : 'juttua'}.`,
    sv: `De nyaste artiklarna om invandring: ${week}, ${count} ${newest.articles === 1 ? 'artikel' : 'artiklar'}.`,
    en: `The newest articles on immigration: ${week}, ${count} ${newest.articles === 1 ? 'article' : 'articles'}.`,
  });
}

function next(say: Speech, uncoded: number, newest: Week | undefined): string {
  const code =
    uncoded <= 0
      ? ''
      : say.say({
          fi: '”diskurssi annotate” koodaa sen, mikä on koodaamatta. ',
          sv: '”diskurssi annotate” kodar det som inte är kodat. ',
          en: '“diskurssi annotate” codes what is not coded. ',
        });
  const collect = say.say({
    fi: 'Uusia juttuja kerää ja koodaa ”diskurssi run”.',
    sv: 'Nya artiklar samlas in och kodas med ”diskurssi run”.',
    en: '“diskurssi run” collects and codes new articles.',
  });
  if (!newest) return `${code}${collect}`;
  const command = `diskurssi report --audience brief --from ${newest.from} --to ${newest.to}`;
  const brief = say.say({
    fi: `Tiivistelmän uusimmasta viikosta kirjoittaa ”${command}”.`,
    sv: `Ett sammandrag av den nyaste veckan skrivs med ”${command}”.`,
    en: `“${command}” writes a brief on the newest week.`,
  });
  return `${brief} ${code}${collect}`;
}
