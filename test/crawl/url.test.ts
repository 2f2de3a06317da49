import fc from 'fast-check';
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

  const article = 'https://www.lehti.example/uutiset/art-1.html';
  it.each([
    ['a tracking parameter', `${article}?utm_source=rss&utm_medium=feed`],
    ['parameters of Facebook and Google', `${article}?fbclid=abc&gclid=def`],
    ['tracking in capitals', `${article}?UTM_Source=x`],
    ['tracking with an escaped line', `${article}?utm%5Fsource=x`],
    ['an empty query', `${article}?`],
    ['empty parameters', `${article}?&&`],
    ['a fragment', `${article}#kommentit`],
    ['a fragment of text', `${article}#:~:text=lumi`],
    ['http', article.replace('https', 'http')],
    ['the default port', article.replace('.example', '.example:443')],
    ['capitals in the host', article.replace('www.lehti', 'WWW.Lehti')],
    ['a dot behind the host', article.replace('.example', '.example.')],
    ['a name and a password', article.replace('www', 'u:p@www')],
    ['blanks around', `  ${article}\n`],
    ['a line end within', article.replace('art', '\nart')],
    ['backslashes', 'https:\\\\www.lehti.example\\uutiset\\art-1.html'],
    ['a way up', 'https://www.lehti.example/uutiset/x/../art-1.html'],
    ['an escape that is not needed', 'https://www.lehti.example/uutiset/art%2D1.html'],
    ['a session', `${article};jsessionid=AB12`],
    ['the mobile host', article.replace('www', 'm')],
    ['the Finnish mobile host', article.replace('www', 'mobiili')],
    ['the AMP host', article.replace('www', 'amp')],
    ['the AMP copy', `${article}/amp/`],
    ['the AMP parameter', `${article}?amp=1`],
    ['the AMP output', `${article}?outputType=amp`],
    ['the AMP cache', 'https://www-lehti-example.cdn.ampproject.org/c/s/www.lehti.example/uutiset/art-1.html'],
    ['AMP at Google', 'https://www.google.com/amp/s/www.lehti.example/uutiset/art-1.html'],
    ['3 KB of tracking', `${article}?utm_content=${'x'.repeat(3000)}`],
  ])('is the same with %s', (_name, other) => {
    expect(canonicalUrl(other)).toBe(article);
  });

  it.each([
    ['letters and their escapes', 'https://lehti.example/ä', 'https://lehti.example/%c3%a4'],
    ['a name in letters and in punycode', 'https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['small and large escapes of a parameter', 'https://a.example/?q=%c3%a4', 'https://a.example/?q=%C3%A4'],
    ['a relative link', '/a/1', 'https://lehti.example/a/1'],
    ['a link without a scheme', '//lehti.example/a', 'https://lehti.example/a'],
  ])('is the same for %s', (_name, one, other) => {
    expect(canonicalUrl(one, 'https://lehti.example/')).toBe(canonicalUrl(other));
  });

  it.each([
    ['pages', '/a/1', '/a/2'],
    ['parameters', '/a?id=1', '/a?id=2'],
    ['parameters with and without tracking', '/a?id=1&utm_source=x', '/a?id=2'],
    ['orders of parameters', '/a?x=1&y=2', '/a?y=2&x=1'],
    ['capitals in the path', '/Uutinen', '/uutinen'],
    ['an escaped slash', '/a%2Fb', '/a/b'],
    ['an escaped ampersand', '/a?x=1%26y=2', '/a?x=1&y=2'],
    ['a slash at the end', '/a', '/a/'],
    ['ports', 'https://lehti.example:8443/a', '/a'],
    ['hosts', 'https://toinen.example/a', '/a'],
    ['pages drawn by script', '/#!/uutinen/1', '/#!/uutinen/2'],
    ['a folder that is named amp', '/amp/uutinen', '/uutinen'],
    ['a host of one letter', 'https://m.example/a', 'https://www.example/a'],
    ['a plus and a blank', '/a?q=a+b', '/a?q=a%20b'],
  ])('differs for %s', (_name, one, other) => {
    const base = 'https://lehti.example/';
    expect(canonicalUrl(one, base)).not.toBe(canonicalUrl(other, base));
  });

  it('stays the same when it is made canonical again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
        const once = canonicalUrl(text);
        expect(canonicalUrl(once ?? '')).toBe(once);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('resolves what is relative and refuses what is not of the web', () => {
    expect(canonicalUrl('/a/1', 'https://lehti.example/rss')).toBe('https://lehti.example/a/1');
    for (const text of [
      'javascript:alert(1)',
      'mailto:a@b.example',
      'file:///etc/passwd',
      'a/1',
      '',
      'https://',
      'data:text/html,x',
      ' \\tjava\\nscript:alert(1)',
      `https://a.example/${'x'.repeat(9000)}`,
    ]) {
      expect(canonicalUrl(text)).toBeUndefined();
    }
  });
});
