import { defineFormat } from '../../src/report/format.ts';

export default defineFormat({
  id: 'json',
  description: 'The report as data: the same sections and blocks, numbers unrounded',
  render: (report) => [{ name: 'report.json', content: `${JSON.stringify(report, null, 1)}\n` }],
});
