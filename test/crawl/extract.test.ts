import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/crawl/extract.ts';
import type { Outlet } from '../../src/crawl/outlet.ts';
import { newsroomOutlets } from '../newsroom/articles.ts';
import { articlePage } from '../newsroom/pages.ts';

const long =
  'Kunnan neuvontapiste palvelee uusia asukkaita neljänä päivänä viikossa, ja ohjaajat puhuvat viittä kieltä. ';

describe.each(newsroomOutlets)('a page of $name ($layout)', (outlet) => {
  it.each(outlet.articles)('$slug gives its text and nothing around it', (article) => {
    const url = `https://${outlet.id}.example/a/${article.slug}`;
    const read = extractArticle(articlePage(outlet, article, url), { url });
    expect(read).toMatchObject({ title: article.title, url, publishedAt: article.publishedAt });
    const body = read.body?.split('\n') ?? [];
    expect(body.filter((line) => line !== article.lead)).toEqual(article.paragraphs);
    if (article.cut) expect(read.access).toBe('teaser');
  });
});

describe('the rules of an outlet', () => {
  const outlet: Outlet = {
    id: 'lehti',
    name: 'Lehti',
    homepage: 'https://lehti.example/',
    type: 'local',
    owner: 'Lehti Oy',
    language: 'fi',
    feeds: ['https://lehti.example/rss'],
    rules: [
      { id: 'new', title: '.new-title', body: '.new-body p', paywall: '.wall' },
      { id: 'old', until: '2020-12-31', title: '.old-title', body: '.old-body p', remove: '.fact' },
    ],
    examples: { article: 'https://lehti.example/a', other: 'https://lehti.example/' },
  };
  const html = (
    date: string,
  ): string => `<html><head><meta property="article:published_time" content="${date}"></head><body>
    <h2 class="old-title">Vanha</h2><div class="old-body"><p>Vanha teksti. ${long.repeat(3)}</p><p class="fact">Tietolaatikko</p></div>
    <h2 class="new-title">Uusi</h2><div class="new-body"><p>Uusi teksti. ${long.repeat(3)}</p></div><div class="wall"></div></body></html>`;

  it('are chosen by the day of publication', () => {
    expect(extractArticle(html('2020-05-05'), { outlet })).toMatchObject({ title: 'Vanha', rule: 'old@2' });
    expect(extractArticle(html('2024-05-05'), { outlet })).toMatchObject({
      title: 'Uusi',
      rule: 'new@2',
      access: 'teaser',
    });
  });

  it('take out what they name', () => {
    expect(extractArticle(html('2020-05-05'), { outlet }).body).not.toContain('Tietolaatikko');
  });
});

describe('what a page says of itself', () => {
  it('is read from broken JSON-LD too', () => {
    const script = `<script type="application/ld+json"><!-- {"@type": ["NewsArticle"], "headline": "Otsikko
      kahdella rivillä", "author": [{"name": "Aino Aalto"}, {"name": "Bo Berg"}], "datePublished": "2026-01-05T10:00:00+02:00",} --></script>`;
    const read = extractArticle(
      `<html><head>${script}</head><body><article><p>${long.repeat(5)}</p></article></body></html>`,
    );
    expect(read).toMatchObject({
      title: 'Otsikko kahdella rivillä',
      author: 'Aino Aalto, Bo Berg',
      publishedAt: '2026-01-05T08:00:00.000Z',
    });
  });

  it('keeps the lead only where the body does not have it', () => {
    const page = (lead: string): string =>
      `<html><head><meta name="description" content="${lead}"></head><body><article><p>${long.repeat(5)}</p></article></body></html>`;
    expect(extractArticle(page('Ohjaajat auttavat asumisessa ja työnhaussa.')).lead).toBe(
      'Ohjaajat auttavat asumisessa ja työnhaussa.',
    );
    expect(extractArticle(page(`${long.slice(0, 60)}...`)).lead).toBeUndefined();
  });
});
