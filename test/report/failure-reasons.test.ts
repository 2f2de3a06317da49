import { describe, expect, it } from 'vitest';
import { failureReason } from '../../src/report/words/failure-reasons.ts';

describe('the reason of a failure', () => {
  it('is in the words of the reader’s language', () => {
    expect(failureReason('no_text', 'fi')).toBe('ei tekstiä');
    expect(failureReason('consent_wall', 'sv')).toBe('en fråga om kakor är i vägen');
    expect(failureReason('dns_failure', 'en')).toBe('the server’s name is not found');
  });

  it('says what a server’s answer means, with its number', () => {
    expect(failureReason('http_403', 'fi')).toBe('palvelin kieltää (HTTP 403)');
    expect(failureReason('http_503', 'en')).toBe('server error (HTTP 503)');
    expect(failureReason('http_418', 'sv')).toBe('servern gav ingen sida (HTTP 418)');
  });

  it('names the measure that failed', () => {
    expect(failureReason('annotator_tone', 'fi')).toBe('mittari ei toiminut: Sävy');
  });

  it('is the code without its underscores where nobody has put it into words', () => {
    expect(failureReason('quite_new', 'fi')).toBe('quite new');
  });
});
