import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/crawl/url.ts';

describe('the canonical address', () => {
  it.each([
    ['http://Lehti.Example:80/a?utm_source=rss&id=2#kommentit', 'https://lehti.example/a?id=2'],
    ['https://lehti.example/a?origin=rss', 'https://lehti.example/a'],
    ['https://käyttäjä:salasana@lehti.example/', 'https://lehti.example/'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['https://lehti.example/haku?q=a%20b', 'https://lehti.example/haku?q=a%20b'],
    ['http://127.0.0.1:8810/a', 'http://127.0.0.1:8810/a'],
  ])('%s', (given, expected) => {
    expect(canonicalUrl(given)).toBe(expected);
  });

  it('resolves what is relative and refuses what is not of the web', () => {
    expect(canonicalUrl('/a/1', 'https://lehti.example/rss')).toBe('https://lehti.example/a/1');
    for (const text of ['javascript:alert(1)', 'mailto:a@b.example', 'file:///etc/passwd', 'a/1', '', 'https://']) {
      expect(canonicalUrl(text)).toBeUndefined();
    }
  });
});
