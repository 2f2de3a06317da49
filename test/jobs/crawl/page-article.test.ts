import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outlet } from '../../../src/crawl/outlet.ts';
import { articleOfPage } from '../../../src/jobs/crawl/page-article.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const url = 'https://kaupunki.example/a/1';
const now = new Date('2026-01-05T10:00:00Z');
const outlet: Outlet = {
  id: 'kaupunki',
  name: 'Kaupunki',
  homepage: 'https://kaupunki.example/',
  type: 'public',
  owner: 'Kaupunki',
  language: 'fi',
  feeds: [],
  examples: { article: url, other: 'https://example.org/' },
};

const texts = {
  fi: 'Kaupunki avaa keväällä uuden neuvontapisteen, jossa muuttajat saavat apua asumiseen ja työhön. ',
  sv: 'Staden öppnar på våren en ny rådgivning där de som flyttar hit får hjälp med boende och arbete. ',
  en: 'The city will open a new advice desk in the spring, where those who move here get help with housing. ',
};

function page(text: string, head = ''): string {
  return `<html lang="fi"><head><title>Neuvonta</title><meta property="og:type" content="article">${head}</head>
    <body><article><h1>Neuvonta</h1><p>${text}</p><p>${text}</p></article></body></html>`;
}

const read = (html: string) => articleOfPage(html, { url, outlet, entry: { url }, now });

describe('the article of a page', () => {
  it.each(['fi', 'sv', 'en'] as const)('is in the language that its text is written in: %s', async (language) => {
    expect((await read(page(texts[language].repeat(3)))).language).toBe(language);
  });

  it('is in the language of its outlet when its text is too short to tell', async () => {
    expect((await read(page(texts.en.slice(0, 80)))).language).toBe('fi');
  });

  it('keeps its tags and its kind in the store, and the day counts it among those of other kinds', async () => {
    const head = `<meta property="article:tag" content="Kaupungit"><meta property="article:tag" content="Muutto">
      <script type="application/ld+json">{"@type": "ImageGallery"}</script>`;
    const article = await read(page(texts.fi.repeat(3), head));
    await store.crawl.storePage(url, { ...article, publishedAt: '2026-01-05T08:00:00Z' });
    await store.crawl.storePage(`${url}0`, { ...(await read(page(texts.fi.repeat(3)))), id: '2' });
    const [stored, plain] = await store.articles.byKeys([1, 2]);
    expect(stored).toMatchObject({ tags: ['Kaupungit', 'Muutto'], kind: 'gallery' });
    expect(plain).not.toHaveProperty('kind');
    expect(plain).not.toHaveProperty('tags');
    expect(await store.collection.days()).toMatchObject([{ day: '2026-01-05', stored: 2, otherKinds: 1 }]);
  });
});
