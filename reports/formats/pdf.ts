import { defineFormat } from '../../src/report/format.ts';
import { reportPage } from '../../src/report/html/page.ts';

export default defineFormat({
  id: 'pdf',
  description: 'The page on A4 with an outline and page numbers, printed by Chromium where that is installed',
  prints: true,
  draws: true,
  render: async (report, draw) => [{ name: 'report.pdf', content: await reportPage(report, draw), print: true }],
});
