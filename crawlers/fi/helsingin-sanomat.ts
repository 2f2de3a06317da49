import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'helsingin-sanomat',
  name: 'Helsingin Sanomat',
  homepage: 'https://www.hs.fi/',
  type: 'quality',
  owner: 'Sanoma Media Finland',
  language: 'fi',
  feeds: [
    'https://www.hs.fi/rss/tuoreimmat.xml',
    'https://www.hs.fi/rss/suomi.xml',
    'https://www.hs.fi/rss/politiikka.xml',
  ],
  sitemaps: ['https://www.hs.fi/rss/custom/news-sitemap.xml'],
  hosts: ['www.hs.fi', 'hs.fi', 'dynamic.hs.fi'],
  skip: [/\/(mainos|kumppani|kaupallinen-yhteistyo|visat|ristikot|pelit|horoskoopit?)\//],
  rules: [{ id: 'dynamic-2020', title: 'h1.title', body: '.paywall-content', remove: '.credit, .copyright' }],
  notes: 'Most pages are cut for non-subscribers. The rule is for the long reads on dynamic.hs.fi as seen in 2020.',
  examples: {
    article: 'https://www.hs.fi/suomi/art-2000010000001.html',
    other: 'https://www.hs.fi/visat/art-2000010000002.html',
  },
});
