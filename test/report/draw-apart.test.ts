import { availableParallelism } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import type { Chart } from '../../src/report/block.ts';
import { drawHere } from '../../src/report/figures/draw.ts';
import { createDrawer, type Drawer } from '../../src/report/figures/draw-apart.ts';

const chart: Chart = {
  kind: 'chart',
  id: 'invented',
  title: 'Half of 40',
  description: 'One bar.',
  spec: { type: 'bars', unit: 'share', bars: [{ label: 'all', colour: 'control', value: 0.5, count: 20, total: 40 }] },
  table: { kind: 'table', id: 'invented', title: 'Half of 40', columns: [], rows: [] },
};

const open: Drawer[] = [];
afterEach(async () => {
  for (const drawer of open.splice(0)) await drawer.close();
});

/** A drawer whose thread runs this code. */
function drawerOn(code: string): Drawer {
  const drawer = createDrawer(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  open.push(drawer);
  return drawer;
}

const answering = `import { parentPort } from 'node:worker_threads';
let drawn = 0;
parentPort.on('message', ({ number, chart, language }) => {
  drawn += 1;
  parentPort.postMessage({ number, pictures: { wide: [chart.id, language, drawn].join(), narrow: 'narrow' } });
});`;

it.skipIf(availableParallelism() < 2)('takes from the thread what it drew, each chart once', async () => {
  const { draw } = drawerOn(answering);
  const other = { ...chart, id: 'other' };
  const [first, second, again] = await Promise.all([draw(chart, 'fi'), draw(other, 'fi'), draw(chart, 'fi')]);
  expect(first).toEqual({ wide: 'invented,fi,1', narrow: 'narrow' });
  expect(second).toEqual({ wide: 'other,fi,2', narrow: 'narrow' });
  expect(again).toBe(first);
});

it.each([
  ['cannot begin', 'nonsense('],
  [
    'comes to an end',
    `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(1));`,
  ],
])('draws here what a thread was asked for that %s, and all that is asked later', async (_, code) => {
  const { draw } = drawerOn(code);
  const pictures = await drawHere(chart, 'sv');
  expect(await draw(chart, 'sv')).toEqual(pictures);
  expect(await draw({ ...chart }, 'sv')).toEqual(pictures);
});

it('draws here where there is no thread', async () => {
  const drawer = createDrawer();
  open.push(drawer);
  expect(await drawer.draw(chart, 'en')).toEqual(await drawHere(chart, 'en'));
});
