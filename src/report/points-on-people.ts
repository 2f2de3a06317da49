import type { Points } from './block.ts';
import { labelName, roleName } from './labels.ts';
import { briefShare, casesWords, sumBy, sumOf } from './reading.ts';
import type { ReportInput } from './section.ts';
import type { Speech } from './speak.ts';
import { speakers } from './speakers.ts';

/** Sentences of the report's beginning on who is named and who is heard. */

type Point = Points['items'][number];

export async function groupsPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const cells = await input.cells('groups');
  const total = sumOf(cells.filter(({ label }) => label === '*'));
  const top = [...sumBy(cells, 'label')]
    .filter(([label]) => label !== '*')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3);
  if (total === 0 || top.length === 0) return undefined;
  const list = say.list(
    top.map(([label, count]) => `${labelName(label, say.language)} ${briefShare(say, count, total)}`),
  );
  return {
    section: 'groups-and-terms',
    text: say.say({
      fi: `Kun jutussa nimetään jokin ihmisryhmä, useimmin nimettyjä ovat ${list}.`,
      sv: `När en artikel nämner någon grupp av människor nämns oftast ${list}.`,
      en: `Where an article names a group of people, the most named are ${list}.`,
    }),
  };
}

export async function voicesPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('quotes', ['*']), input.cells('relevance', ['relevant'])]);
  const [any, total] = [sumOf(cells), sumOf(totals)];
  if (any === 0 || total === 0) return undefined;
  const [percent, cases] = [say.share(any / total), casesWords(say, any, total)];
  const roles = (await speakers(input, 'role')).filter(({ id }) => id !== 'unknown');
  const known = roles.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0);
  const top = roles
    .slice(0, 3)
    .map(({ id, direct, indirect }) => `${roleName(id, say.language)} ${briefShare(say, direct + indirect, known)}`);
  const who =
    top.length === 0
      ? ''
      : say.say({
          fi: ` Kun puhujan rooli tiedetään, useimmin lainattuja ovat ${say.list(top)}.`,
          sv: ` Där talarens roll är känd citeras oftast ${say.list(top)}.`,
          en: ` Where the speaker’s role is known, those quoted most are ${say.list(top)}.`,
        });
  return {
    section: 'voices',
    text: `${say.say({
      fi: `Jotakuta lainataan ${percent}:ssa maahanmuuttojutuista (${cases}).`,
      sv: `Någon citeras i ${percent} av artiklarna om invandring (${cases}).`,
      en: `Somebody is quoted in ${percent} of the articles on immigration (${cases}).`,
    })}${who}`,
  };
}
