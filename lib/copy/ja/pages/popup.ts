import type { PageTexts } from '@/lib/copy/en/pages';

/** The popup in Japanese. */
export const popup = {
  'popup.options': '設定',
  'popup.switches': 'オンとオフ',
  'popup.paused': '{time}まで一時停止中',
  'popup.pause': '1時間停止',
  'popup.resume': '再開',
  'popup.no-account': 'Xで書き始めると、ここにアカウントと、ポストのグラフが表示されます。',
  'popup.lessons': 'レッスン',
  'popup.ignored': '無視しているヒント',
  'popup.ignored.due': '無視しているルールと語句: {count}件。最後に見直してからひと月たちました。',
  'popup.ignored.here': '@{handle}で無視しているルールと語句: {count}件。',
  'popup.ignored.look': '見直す',
  'popup.ignored.later': 'あとで',
  'popup.history-off': '履歴がオフのため、新しいポストは数えません。',
  'popup.profile': 'プロファイル',
  'popup.profile.choose': 'プロファイルを選ぶ',
  'popup.posts': '最近のポスト',
  'popup.weeks': 'ヒントへの対応',
  'tab.absent':
    'このタブではコーチは動いていません。Xで動きます。ここがXなら、ページを再読み込みしてください。',
  'tab.failed': 'このタブのコーチが応答しません。ページを再読み込みしてください。({error})',
  'tab.alive': 'コーチは待機中です。書き始めると、アカウントがわかります。',
  'tab.alive-as': 'コーチは、あなたが@{handle}として書く下書きを読みます。',
  'own-posts': 'プロフィールのポスト',
  'own-posts.other-tab':
    'プロフィールが開いています。ポストを数えるには、ポストと返信が並ぶ「返信」タブに移り、もう一度開いてください。',
  'own-posts.new': 'プロフィールが開いています。{count}件のポストを数えられます。',
  'own-posts.known': 'プロフィールが開いています。表示されているポストはすべて数えました。',
  'own-posts.count': 'これらのポストを数える',
  'own-posts.note':
    '保存するのは日時と種類だけで、文面は保存しません。Xは少しずつ表示するので、スクロールしてからもう一度開いてください。',
  'own-posts.counted': '{count}件のポストを数えました。',
  'own-posts.counted-some': '{count}件のポストを数えました。{known}件は前に数えています。',
} satisfies PageTexts;
