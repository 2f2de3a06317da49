import { smallTotal } from '../../src/analysis/series.ts';
import type { Block } from '../../src/report/block.ts';
import { beforeName, periodBefore } from '../../src/report/brief/brief.ts';
import { casesWords, share, shareColumns } from '../../src/report/reading.ts';
import { defineSection } from '../../src/report/section.ts';
import { type SpeakerCount, speakers } from '../../src/report/speakers.ts';
import { roleName } from '../../src/report/words/labels.ts';
import { speech } from '../../src/report/words/speak.ts';

const named = 3;
const drawn = 6;
/** Quotations with a known role; with fewer no picture is drawn. */
const fewest = 10;

export default defineSection({
  id: 'brief-voices',
  title: { fi: 'Kuka pääsi ääneen', sv: 'Vem kom till tals', en: 'Who was heard' },
  question: {
    fi: 'Missä rooleissa lainatut puhuivat?',
    sv: 'I vilka roller talade de citerade?',
    en: 'In which roles did those quoted speak?',
  },
  order: 5,
  audiences: ['brief'],
  build: async (input) => {
    const say = speech(input.language);
    const known = (counts: readonly SpeakerCount[]) => counts.filter(({ id }) => id !== 'unknown');
    const sum = ({ direct, indirect }: SpeakerCount): number => direct + indirect;
    const totalOf = (counts: readonly SpeakerCount[]) => counts.reduce((all, one) => all + sum(one), 0);
    const roles = known(await speakers(input, 'role'));
    const before = known(await input.during(periodBefore(input)).then((other) => speakers(other, 'role')));
    const [total, totalBefore] = [totalOf(roles), totalOf(before)];
    if (total === 0) return [];
    // That they are too few is said once, at the end.
    const cases = (count: number): string =>
      total < smallTotal
        ? `${say.count(count)}\u00a0${say.say({ fi: '/', sv: 'av', en: 'of' })}\u00a0${say.count(total)}`
        : casesWords(say, count, total);
    const few =
      total < smallTotal
        ? say.say({
            fi: ' Lainauksia on liian vähän päätelmiin.',
            sv: ' Citaten är för få för slutsatser.',
            en: ' The quotations are too few to conclude from.',
          })
        : '';
    const top = roles
      .slice(0, named)
      .map(
        (one) =>
          `${roleName(one.id, say.language)} ${say.share(sum(one) / total)} (${cases(sum(one))}${earlier(one.id)})`,
      );
    function earlier(id: string): string {
      const one = before.find((role) => role.id === id);
      return totalBefore < fewest ? '' : `; ${beforeName(say, input)} ${say.share((one ? sum(one) : 0) / totalBefore)}`;
    }
    const migrants = roles.find(({ id }) => id === 'migrant');
    const text = say.say({
      fi: `Eniten lainattuja: ${say.list(top)}. ${migrants && !roles.slice(0, named).includes(migrants) ? `Maahanmuuttajat itse: ${say.share(sum(migrants) / total)} (${cases(sum(migrants))}).` : migrants ? '' : 'Maahanmuuttajia itseään ei lainattu kertaakaan.'}`,
      sv: `Mest citerade: ${say.list(top)}. ${migrants && !roles.slice(0, named).includes(migrants) ? `Invandrare själva: ${say.share(sum(migrants) / total)} (${cases(sum(migrants))}).` : migrants ? '' : 'Invandrare själva citerades inte en enda gång.'}`,
      en: `Quoted most: ${say.list(top)}. ${migrants && !roles.slice(0, named).includes(migrants) ? `Migrants themselves: ${say.share(sum(migrants) / total)} (${cases(sum(migrants))}).` : migrants ? '' : 'Migrants themselves were not quoted once.'}`,
    });
    const blocks: Block[] = [{ kind: 'text', text: `${text.trim()}${few}` }];
    if (total >= fewest) {
      const title = say.say({
        fi: `Lainaukset puhujan roolin mukaan (${say.count(total)}, rooli tiedossa)`,
        sv: `Citat efter talarens roll (${say.count(total)} med känd roll)`,
        en: `Quotations by role of the speaker (${say.count(total)} with known role)`,
      });
      blocks.push({
        kind: 'chart',
        id: 'brief-roles',
        title,
        description: say.say({
          fi: 'Pistekuvio: osuus ja 95 prosentin luottamusväli, suurin ensin.',
          sv: 'Punktdiagram: andelen och dess 95-procentiga konfidensintervall, störst först.',
          en: 'Dot chart: the share with its 95% interval, largest first.',
        }),
        spec: {
          type: 'bars',
          unit: 'share',
          bars: roles.slice(0, drawn).map((one) => ({
            label: roleName(one.id, say.language),
            colour: 'quotes',
            ...share(sum(one), total),
          })),
        },
        table: {
          kind: 'table',
          id: 'brief-roles',
          title,
          columns: [
            { key: 'role', label: say.say({ fi: 'rooli', sv: 'roll', en: 'role' }), type: 'text' },
            ...shareColumns(say),
          ],
          rows: roles.map((one) => {
            const { value, ...numbers } = share(sum(one), total);
            return { role: roleName(one.id, say.language), ...numbers, share: value };
          }),
        },
      });
    }
    return blocks;
  },
});
