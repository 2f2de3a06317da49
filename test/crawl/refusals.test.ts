import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/crawl/extract.ts';
import { consentWall, errorPage } from '../newsroom/pages.ts';

const page = (title: string, body: string, head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const article = '<meta property="og:type" content="article">';
const paragraph =
  '<p>Kunnan neuvontapiste palvelee uusia asukkaita neljänä päivänä viikossa, ja ohjaajat puhuvat viittä kieltä.</p>';

/** The title of the article, or the reason of the refusal. */
function outcome(html: string): unknown {
  try {
    return extractArticle(html).title;
  } catch (error) {
    return error;
  }
}

describe('a page that is no article is refused', () => {
  it.each([
    ['consent_wall', 'the newsroom', consentWall],
    [
      'consent_wall',
      'in Swedish',
      page(
        'Vi värnar om din integritet',
        '<p>Vi och våra partners använder kakor. Ge ditt samtycke för att fortsätta läsa.</p><button>Godkänn alla</button>',
      ),
    ],
    [
      'consent_wall',
      'in English',
      page(
        'We value your privacy',
        '<p>We and our partners use cookies to store information on your device. Your consent applies to this site.</p>',
      ),
    ],
    [
      'consent_wall',
      'with pages of purposes and partners',
      page(
        'Arvostamme yksityisyyttäsi',
        '<p>Me ja kumppanimme käytämme evästeitä. Suostumuksesi koskee kaikkia kumppaneita, ja voit perua suostumuksesi evästeasetuksissa. Hyväksy kaikki evästeet tai valitse tarkoitukset.</p>'.repeat(
          12,
        ),
      ),
    ],
    ['error_page', 'with its number', errorPage(404)],
    [
      'error_page',
      'in Swedish',
      page(
        'Hoppsan',
        '<h1>Sidan hittades inte</h1><p>Vi hittade inte sidan som du sökte. Kontrollera adressen, eller gå till förstasidan.</p>',
      ),
    ],
    ['error_page', 'of a server', page('502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr>nginx')],
    [
      'error_page',
      'of a withdrawn text',
      page(
        'Uutiset',
        '<h1>Artikkeli on poistettu</h1><p>Etsimäsi juttu ei ole enää luettavissa. Löydät tuoreimmat uutiset etusivulta.</p>',
      ),
    ],
    [
      'bot_wall',
      'that checks the browser',
      page(
        'Just a moment...',
        '<p>Verify you are human by completing the action below. This site needs to review the security of your connection.</p>',
      ),
    ],
    [
      'bot_wall',
      'that wants scripts',
      page('lehti.example', '<p id="cmsg">Please enable JS and disable any ad blocker</p>'),
    ],
    [
      'bot_wall',
      'that blocks',
      page(
        'Access to this page has been denied',
        '<p>Press and hold the button to confirm you are a human and not a bot.</p>',
      ),
    ],
    [
      'bot_wall',
      'in Finnish',
      page(
        'Hetkinen',
        '<h1>Oletko robotti?</h1><p>Vahvista, että olet ihminen, niin pääset jatkamaan sivustolle tavalliseen tapaan.</p>',
      ),
    ],
    [
      'bot_wall',
      'in Swedish',
      page(
        'Ett ögonblick',
        '<p>Bekräfta att du är en människa för att fortsätta till webbplatsen. Det tar bara ett ögonblick.</p>',
      ),
    ],
    [
      'login_page',
      'with a form',
      page(
        'Kirjaudu',
        '<form><div><p>Kirjaudu sisään omalla tunnuksellasi jatkaaksesi palvelun käyttöä tällä laitteella.</p><input type="password"></div></form>',
      ),
    ],
    [
      'login_page',
      'that a script will fill',
      page(
        'Logga in – Tidningen',
        '<p>Ange din e-postadress så hjälper vi dig vidare till rätt konto och rätt prenumeration hos oss.</p>',
      ),
    ],
    ['no_text', 'of pictures without words', page('Kuvia', '<img src="1.jpg"><p>Kuva: STT</p>')],
    ['no_text', 'of an empty frame', page('Saariston Sanomat', '<div id="root"></div><script>render()</script>')],
    [
      'no_text',
      'of a frame that wants a browser',
      page(
        'Lehti',
        '<p>Sivusto vaatii toimiakseen JavaScriptin. Ota se käyttöön selaimesi asetuksista ja lataa sivu uudelleen.</p>',
      ),
    ],
    [
      'gallery',
      'of captions',
      page(
        'Kuvagalleria: kevään ensimmäinen toripäivä',
        '<p>Torilla oli vilskettä heti aamusta alkaen, kun kalakauppiaat saapuivat saaristosta asti.</p>',
        article,
      ),
    ],
    [
      'video',
      'of a film',
      page(
        'Video: näin jäänmurtaja avasi väylän',
        '<p>Jäänmurtaja avasi väylän satamaan varhain aamulla. Katso, miten se tapahtui, oheiselta videolta.</p>',
        article,
      ),
    ],
  ])('as %s: one %s', (reason, _, html) => {
    expect(outcome(html)).toMatchObject({ name: 'SkipError', reason });
  });
});

describe('an article is not refused', () => {
  it.each([
    [
      'because it speaks of cookies and robots',
      'Näin evästeet vaikuttavat sinuun',
      `${paragraph.repeat(8)}<p>Evästeet ja captcha ovat tuttuja.</p>`,
    ],
    [
      'because its headline begins with a number of errors',
      '500 siirtolaista saapui saarelle yöllä',
      paragraph.repeat(3),
    ],
    ['because it tells of a break of service', 'Palvelu oli poissa käytöstä koko yön', paragraph.repeat(5)],
    [
      'because a banner asks for consent beside it',
      'Neuvontapiste avattiin',
      `${paragraph.repeat(4)}<div class="cookie-banner"><p>Käytämme evästeitä. Hyväksy kaikki tai valitse kumppanit.</p></div>`,
    ],
    [
      'because the page can log readers in',
      'Neuvontapiste avattiin',
      `<form><div>Kirjaudu <input type="password"></div></form>${paragraph.repeat(4)}`,
    ],
  ])('%s', (_, title, body) => {
    expect(outcome(page(title, `<article><h1>${title}</h1>${body}</article>`, article))).toBe(title);
  });

  it('because it is short and its page says nothing of itself', () => {
    const html = page(
      '500 siirtolaista saapui saarelle',
      `<h1>500 siirtolaista saapui saarelle</h1>${paragraph.repeat(5)}`,
    );
    expect(outcome(html)).toBe('500 siirtolaista saapui saarelle');
  });
});

describe('hostile pages', () => {
  it.each([
    ['deep', '<div>'.repeat(200_000), 'nested deeper than 256 elements'],
    ['deep and closed', `${'<div>'.repeat(200_000)}x${'</div>'.repeat(200_000)}`, 'nested deeper than 256 elements'],
    ['deep in lists', '<ul><li>'.repeat(100_000), 'nested deeper than 256 elements'],
    ['wide', '<b></b>'.repeat(200_000), 'more than 50000 elements'],
    [
      'of one attribute',
      `<div class="${'a '.repeat(1_500_000)}">x</div>`,
      'an attribute of more than 2000000 characters',
    ],
    ['long', `<p>${'a '.repeat(6_500_000)}</p>`, 'longer than 12000000 characters'],
  ])('are refused at a limit when they are %s', (_, html, message) => {
    expect(() => extractArticle(html)).toThrow(expect.objectContaining({ reason: 'hostile_shape', message }));
  });

  it.each([
    ['opening brackets', '<'.repeat(1_000_000)],
    ['scripts that never end', '<script>'.repeat(125_000)],
    ['scripts and drawings with unusual ends', '<script>a</script ><svg>a</svg >'.repeat(50_000)],
    ['comments and drawings that never end', `${'<p>a</p> <!--'.repeat(50_000)}${' <svg'.repeat(100_000)}`],
    ['brackets of JSON', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`],
    ['blanks', `<p>${' '.repeat(1_000_000)}x</p>`],
    ['digits and stops', `<p>${'1.'.repeat(500_000)}</p>`],
    ['links in links', `${'<a>'.repeat(200)}${paragraph.repeat(5000)}`],
  ])('cost no more than seconds when they are made of %s', (_, html) => {
    const start = performance.now();
    outcome(html);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
