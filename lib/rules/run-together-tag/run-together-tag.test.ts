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
    'a capital first, as a campaign writes it': [
      'Soup. #Feedthehungrytoday',
      'Choir. #Singwhereyoustand',
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
      'Walk with us. #timetowalk',
      'Soup. #feedthehungry',
    ],
    'an ending that is a word too': ['Spring is here. #endlesspossibilities'],
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
      { text: 'Tea is ready. #thelittlethingscount', points: '#thelittlethingscount' },
      {
        text: 'Bus is late. #timetowalkhometonight today',
        points: '#timetowalkhometonight',
        fixed: 'Bus is late. #TimeToWalkHomeTonight today',
      },
      { text: 'Free skate. #funforthewholefamily', points: '#funforthewholefamily' },
      { text: 'Old coats. #wasteoftimeandmoney', points: '#wasteoftimeandmoney' },
      { text: 'Choir. #singlikenobodylistens', points: '#singlikenobodylistens' },
      { text: 'Nets. #cleanthebeachday', points: '#cleanthebeachday' },
      {
        text: 'Books. #readmoreoftenathome26',
        points: '#readmoreoftenathome26',
        fixed: 'Books. #ReadMoreOftenAtHome26',
      },
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
        text: 'Soup and song. #feedthehungrytoday #sing #singforeverybody',
        points: '#feedthehungrytoday',
        fixed: 'Soup and song. #FeedTheHungryToday #sing #SingForEverybody',
      },
      {
        text: '#supportlocalbusiness: the lock is open. #blacklivesmatter',
        points: '#supportlocalbusiness',
        fixed: '#SupportLocalBusiness: the lock is open. #BlackLivesMatter',
      },
    ],
  },
});
