import { describe, expect, it } from 'vitest';
import { attachmentsHtml, find, pictureHtml, quotedCardHtml } from '@/tests/x-page';
import { mediaIn } from './media';

const offer = (label: string, text = label) =>
  `<a data-testid="altTextWrapper" aria-label="${label}"><span data-testid="altTextLabel">${text}</span></a>`;
const card = quotedCardHtml(
  'marta_maps',
  'Six benches <img alt="🪑" src="https://abs-0.twimg.com/1.svg">',
);
const video =
  '<div role="group"><video src="blob:https://x.com/3"></video><button data-testid="removeMedia"></button></div>';
const gif = pictureHtml('GIF', 'https://media1.giphy.com/media/1/giphy.gif');
const picture = (described: boolean | null) => ({ kind: 'picture', described });

describe('mediaIn', () => {
  it.each([
    ['nothing', '', []],
    ['a picture of which X says no more', pictureHtml(), [picture(null)]],
    [
      'a picture that X offers to describe',
      pictureHtml() + offer('Add description'),
      [picture(false)],
    ],
    [
      'the same in another language',
      pictureHtml() + offer('Beschreibung hinzufügen'),
      [picture(false)],
    ],
    ['a described picture', pictureHtml('ALT') + offer('A loaf'), [picture(true)]],
    ['a link that reads otherwise', pictureHtml() + offer('Edit', 'A loaf'), [picture(null)]],
    [
      'four pictures, one described',
      pictureHtml() +
        pictureHtml('ALT') +
        pictureHtml() +
        pictureHtml() +
        offer('Add descriptions'),
      [picture(false), picture(true), picture(false), picture(false)],
    ],
    ['a picture in the page itself', pictureHtml('', 'data:image/png;base64,'), [picture(null)]],
    ['a video', video, [{ kind: 'video' }]],
    ['a GIF of the library', gif, [{ kind: 'gif' }]],
    [
      'a GIF of the library, described',
      gif.replace('GIF', 'GIF</span><span>ALT'),
      [{ kind: 'gif' }],
    ],
    ['a GIF of the own machine', pictureHtml('GIF'), [{ kind: 'gif' }]],
    ['a picture and a video', pictureHtml() + video, [picture(null), { kind: 'video' }]],
    [
      'what is still on its way',
      '<div role="group"><div role="progressbar"></div></div>',
      [{ kind: 'other' }],
    ],
    [
      'what X builds in another way',
      '<button data-testid="removeMedia"></button>',
      [{ kind: 'other' }],
    ],
    [
      'pictures without their frames',
      '<img src="blob:1"><img src="blob:2">',
      [picture(null), picture(null)],
    ],
    ['a quoted post', card, []],
    ['a quoted post and a picture', pictureHtml() + card, [picture(null)]],
    [
      'a quoted post around which X has put the picture',
      `<div>${pictureHtml()}${card}</div>`,
      [picture(null)],
    ],
    ['a quoted post and a video', card + video, [{ kind: 'video' }]],
  ])('sees %s', (_, content, media) => {
    document.body.innerHTML = attachmentsHtml(content);
    expect(mediaIn(find('[data-testid="attachments"]'))).toEqual(media);
  });
});
