import { describe, expect, it } from 'vitest';
import { parseRobots, robotsFrom } from '../../src/crawl/robots.ts';

const site = 'https://lehti.example';
const allows = (text: string, path: string): boolean => parseRobots(text, 'diskurssi').allows(site + path);

describe('robots.txt (RFC 9309)', () => {
  it.each([
    ['the longest match counts', 'User-agent: *\nDisallow: /a\nAllow: /a/open', '/a/open/1', true],
    ['of equal matches the one that allows', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    [
      'a group that names us hides the one of all',
      'User-agent: *\nDisallow: /\n\nUser-agent: Diskurssi\nDisallow: /x',
      '/a',
      true,
    ],
    [
      'groups that name us are merged',
      'User-agent: diskurssi\nDisallow: /a\n\nUser-agent: diskurssi\nDisallow: /b',
      '/b',
      false,
    ],
    ['a version after our name is no other name', 'User-agent: diskurssi/9.9\nDisallow: /', '/a', false],
    ['several names share one group', 'User-agent: one\nUser-agent: diskurssi\nDisallow: /a', '/a', false],
    ['an empty Disallow forbids nothing', 'User-agent: *\nDisallow:', '/a', true],
    ['a star is any run of characters', 'User-agent: *\nDisallow: /*/print', '/uutiset/1/print', false],
    ['a dollar is the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['a dollar is the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['capitals count in paths', 'User-agent: *\nDisallow: /Private', '/private', true],
    ['encoded and plain letters are the same', 'User-agent: *\nDisallow: /mielipide/ä', '/mielipide/%C3%A4', false],
    [
      'a byte order mark and comments are no obstacle',
      '\ufeffUser-agent: * # all\nDisallow: /a # not this',
      '/a',
      false,
    ],
    ['rules before any name are nobody’s', 'Disallow: /\nUser-agent: *\nDisallow: /a', '/b', true],
    ['other lines do not end a group', 'User-agent: *\nSitemap: https://x/\nDisallow: /a', '/a', false],
    ['the file itself may always be read', 'User-agent: *\nDisallow: /', '/robots.txt', true],
  ])('%s', (_, text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  it('takes time in proportion to the text, whatever the stars', () => {
    const rules = `User-agent: *\nDisallow: /${'*a'.repeat(2000)}b$`;
    expect(allows(rules, `/${'a'.repeat(20_000)}`)).toBe(true);
  });

  it('caps the delay at a minute', () => {
    expect(parseRobots('User-agent: *\nCrawl-delay: 2.5', 'diskurssi').crawlDelayMs).toBe(2500);
    expect(parseRobots('User-agent: *\nCrawl-delay: 86400', 'diskurssi').crawlDelayMs).toBe(60_000);
  });

  it('is no rules at 4xx and all rules at 5xx', () => {
    expect(robotsFrom(404, '', 'diskurssi').allows(`${site}/a`)).toBe(true);
    expect(robotsFrom(500, '', 'diskurssi').allows(`${site}/a`)).toBe(false);
  });
});
