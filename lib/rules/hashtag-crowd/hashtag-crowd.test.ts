import { testRule } from '@/tests/rule-table';
import { hashtagCrowd } from './';

testRule(hashtagCrowd, {
  quiet: {
    'no tags': [
      'The lake froze over last night.',
      'Number 1, number 2 and number 3 are taken.',
      '$ABC $DEF $GHI $JKL $MNO $PQR closed higher',
    ],
    'one or two': [
      'Skates are ready at the pier. #lake',
      '#lake #winter: skates are ready at the pier.',
      'The ice on #Mirrorlake is thick enough. #winter',
      'Sunday. #skating #winter',
    ],
    'three that help to find it': [
      'Skates are ready at the pier. #lake #winter #skating',
      'Which #lake has the best #ice for #skating?',
      'Good morning. #lake #winter #ice',
      'Nice day #lake #winter #ice',
    ],
    'four beside enough words': [
      'The ice is thick enough at last, says the harbour office. #lake #winter #skating #ice',
      '#lake and #pier: where #winter guests meet #skating locals this week',
    ],
    'many in a long text': [
      'Our winter walk goes from the #harbour to the old #mill, past the frozen #lake and the #boathouse, up to the #lookout where the choir will sing for everybody who made it through the snow.',
      'This week we mend the #roof, paint the #fence, oil the #gate, count the #birds and sort the #seeds before the volunteers from the next village arrive.',
    ],
    'the same tag again and again': [
      '#lake at dawn, #lake at noon, #lake at dusk, #lake at night, #Lake in snow',
    ],
    'tags that are not counted as such': [
      'Winners: #1 Anna, #2 Jo, #3 Kim, #4 Ada, #5 Lou, #6 Max',
      'See https://example.org/#a https://example.org/#b https://example.org/#c https://example.org/#d',
    ],
    'nothing but tags, which is another lack': [
      '#lake #winter #ice #skating #pier #snow',
      '#a1 #b2 #c3 #d4 #e5 🎉',
    ],
    'the tags of somebody else': [
      'Worth a look RT @anna_b: Ice! #lake #winter #ice #skating #pier #snow',
    ],
  },
  speaks: {
    'a row behind a sentence': [
      {
        text: 'Skates are ready at the pier. #lake #winter #ice #skating #snow',
        points: '#lake #winter #ice #skating #snow',
        fixed: 'Skates are ready at the pier. #lake #winter',
      },
      {
        text: 'First frost this morning!\n\n#lake #winter #ice #skating #snow #cold #pier',
        points: '#lake #winter #ice #skating #snow #cold #pier',
        fixed: 'First frost this morning!\n\n#lake #winter',
      },
      {
        text: 'New skates\n#lake\n#winter\n#ice\n#pier\n#snow',
        points: '#lake\n#winter\n#ice\n#pier\n#snow',
        fixed: 'New skates\n#lake\n#winter',
      },
    ],
    'with a link or emoji behind': [
      {
        text: 'Skates are ready. #lake #winter #ice #skating #snow https://example.org/ice',
        points: '#lake #winter #ice #skating #snow',
        fixed: 'Skates are ready. #lake #winter https://example.org/ice',
      },
      {
        text: 'Skates are ready. #lake #winter #ice #skating #snow ⛸️❄️',
        points: '#lake #winter #ice #skating #snow',
        fixed: 'Skates are ready. #lake #winter ⛸️❄️',
      },
    ],
    'tags inside and behind': [
      {
        text: 'The #lake is ready for #skating. #winter #ice #snow #pier',
        points: '#winter #ice #snow #pier',
        fixed: 'The #lake is ready for #skating.',
      },
      {
        text: 'Ice on the #lake! #winter #ice #snow #pier',
        points: '#winter #ice #snow #pier',
        fixed: 'Ice on the #lake! #winter',
      },
    ],
    'tags in place of words': [
      {
        text: '#Skating on the #lake with #friends and #family at #dawn',
        points: '#Skating on the #lake with #friends and #family at #dawn',
        fixed: null,
      },
      {
        text: '#winter #ice #skating #snow is here',
        points: '#winter #ice #skating #snow',
        fixed: null,
      },
    ],
    'a row in front or in the middle': [
      {
        text: '#lake #winter #ice #skating #snow #pier Skates are ready.',
        points: '#lake #winter #ice #skating #snow #pier',
        fixed: '#lake #winter Skates are ready.',
      },
      {
        text: '#lake #winter #ice #skating #snow are what we love',
        points: '#lake #winter #ice #skating #snow',
        fixed: null,
      },
      {
        text: 'Ready #lake #winter #ice #skating #snow at the pier',
        points: '#lake #winter #ice #skating #snow',
        fixed: null,
      },
    ],
    'more tags than words': [
      {
        text: 'Good morning #lake #winter #ice #snow',
        points: '#lake #winter #ice #snow',
        fixed: 'Good morning #lake #winter',
      },
    ],
    'a list that the sentence announces': [
      {
        text: 'My favourite words today: #lake #winter #ice #skating #snow',
        points: '#lake #winter #ice #skating #snow',
        fixed: null,
      },
    ],
    replies: [
      {
        text: '@anna_b Come along! #lake #winter #ice #skating #snow',
        context: { surface: 'reply' },
        points: '#lake #winter #ice #skating #snow',
        fixed: '@anna_b Come along! #lake #winter',
      },
    ],
    'personal accounts': [
      {
        text: 'me on ice #lake #winter #ice #skating #snow #fun',
        context: { account: 'personal' },
        points: '#lake #winter #ice #skating #snow #fun',
        fixed: 'me on ice #lake #winter',
      },
    ],
  },
});
