import { defineFormat } from '../../src/report/format.ts';
import { reportPage } from '../../src/report/html/page.ts';

export default defineFormat({
  id: 'html',
  description: 'One self-contained page with charts, for screen, phone and paper',
  draws: true,
  render: async (report, draw) => [{ name: 'report.html', content: await reportPage(report, draw) }],
});
