import { testRule } from '@/tests/rule-table';
import { runTogetherTag } from './';

testRule(runTogetherTag, {
  quiet: {
    'capitals are there': [
      'The lock is open again. #SupportLocalBusiness',
      'Soup at noon. #WhatIsForLunch',
      'Out now. #SHOPLOCALTODAYPLEASE',
      'Coats for the shelter. #keepEveryoneWarm',
    ],
    'beside a tag with capitals, whose writer knows': [
      'Soup for all. #EverybodyEats #feedthehungry',
      '#supportlocalbusiness and #ShopSmall2026',
    ],
    'one word, or a short tag': [
      'Our bread is back. #sourdough',
      'Talk on Friday. #photosynthesis',
      'New map. #transportation',
      'Choir tonight. #nevertheless',
      'A long winter. #notwithstanding',
      'Well done. #congratulations',
      'Look. #wildfree',
      'Slow morning. #teatime',
    ],
    'a compound written as one': [
      'Final on Sunday. #basketballplayers',
      'Our guide. #photojournalism',
      'New group. #grandmotherhood',
      'New shed. #weatherproofing',
      'Open call. #backgroundpaper',
    ],
    'names and places': [
      'A day out. #buckinghamshire',
      'A day in the rain. #northamptonshire',
      'Our guest. #annabelthompson',
      'On the train. #aberystwythpier',
      'Match day. #wolverhamptonwanderers',
    ],
    'letters that can be split in no way, or another script': [
      'Grazie. #buongiornoatutti',
      'Merci. #bonjouratoutlemonde',
      'Game. #xjqvbnmwkrtzzp',
      'Hello. #привет_всем_друзьям',
      'Hi. #东京奥运会加油加油',
    ],
    'words of others': ['RT @otherco: open late #supportlocalbusiness'],
  },
  speaks: {
    'three words and more': [
      {
        text: 'The lock is open again. #supportlocalbusiness',
        points: '#supportlocalbusiness',
        says: 'small',
        fixed: 'The lock is open again. #SupportLocalBusiness',
      },
      {
        text: 'We march at noon. #blacklivesmatter',
        points: '#blacklivesmatter',
        fixed: 'We march at noon. #BlackLivesMatter',
      },
      {
        text: 'Bins go out tonight. #keepourstreetsclean 2026',
        points: '#keepourstreetsclean',
        fixed: 'Bins go out tonight. #KeepOurStreetsClean 2026',
      },
      { text: 'Tea is ready. #thelittlethings', points: '#thelittlethings' },
      {
        text: 'Bus is late. #timetowalkhome today',
        points: '#timetowalkhome',
        fixed: 'Bus is late. #TimeToWalkHome today',
      },
      { text: 'Free skate. #funforthewholefamily', points: '#funforthewholefamily' },
      { text: 'Old coats. #wasteoftimeandmoney', points: '#wasteoftimeandmoney' },
      { text: 'Choir. #singlikenobodylistens', points: '#singlikenobodylistens' },
      { text: 'Nets. #cleanthebeachday', points: '#cleanthebeachday' },
      {
        text: 'Books. #readmoreoften26',
        points: '#readmoreoften26',
        fixed: 'Books. #ReadMoreOften26',
      },
      { text: 'Soup. #Feedthehungry', points: '#Feedthehungry', fixed: 'Soup. #FeedTheHungry' },
      { text: 'Paint. #brightenupthetown', points: '#brightenupthetown' },
    ],
    'two long words': [
      {
        text: 'Coffee first. #thursdaymotivation',
        points: '#thursdaymotivation',
        fixed: 'Coffee first. #ThursdayMotivation',
      },
      { text: 'A form. #communityassembly', points: '#communityassembly' },
    ],
    'several tags, mended at once': [
      {
        text: 'Soup and song. #feedthehungry #sing #singforeverybody',
        points: '#feedthehungry',
        fixed: 'Soup and song. #FeedTheHungry #sing #SingForEverybody',
      },
      {
        text: '#supportlocalbusiness: the lock is open. #blacklivesmatter',
        points: '#supportlocalbusiness',
        fixed: '#SupportLocalBusiness: the lock is open. #BlackLivesMatter',
      },
    ],
  },
});
