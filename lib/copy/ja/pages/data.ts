import type { PageTexts } from '@/lib/copy/en/pages';

/** What the options say of what is kept, in Japanese. */
export const data = {
  'file.choose': 'ファイルを選ぶ',
  'export.title': 'エクスポート',
  'export.text':
    'Tweet Coachが保存しているものを1つのファイルにまとめます。選んだ設定、無視しているものとヒントを隠した回数、ポストの件数、読んだレッスン、読み込んだチームのポリシーです。',
  'export.button': 'すべてエクスポート',
  'import.title': 'インポート',
  'import.text':
    '選んだ設定、無視しているものの回数、読んだレッスン、ファイルにあるアカウントの履歴が置き換わります。ファイルにチームのポリシーがあれば、読み込み済みのものと置き換わります。',
  'import.holds': '内容: {contents}。',
  'import.broken': '一部が壊れているため、次のものは除きます:',
  'import.button': 'インポートする',
  'import.cancel': 'キャンセル',
  'import.done': 'ファイルをインポートしました。',
  'wipe.title': '削除',
  'wipe.text': 'このパソコンと、ブラウザの同期先から、次のものを削除します:',
  'wipe.note':
    '管理者が設定したポリシーは残ります。元に戻せません。控えが必要なら先にエクスポートしてください。',
  'wipe.button': 'すべて削除',
  'wipe.question': 'Tweet Coachが保存しているものをすべて削除しますか?',
  'wipe.done': 'すべて削除しました。',
  'contents.accounts': '{count}件のアカウントの設定',
  'contents.ignores': '無視しているルールと語句{count}件',
  'contents.suppression-counts': 'そのうち{count}件がヒントを隠した回数',
  'contents.posts': '数えたポスト{count}件',
  'contents.lessons': '読んだレッスン{count}件',
  'contents.policy': '「{team}」のポリシー',
  'contents.nothing': 'まだ何もありません',
  'privacy.drafts': '下書きは手元にとどまります',
  'privacy.drafts.text':
    'Xの入力欄に書いたものは、コーチがこのパソコンの中で読みます。どこにも送信しません。サーバーも、統計も、登録もありません。',
  'privacy.kept': '保存するもの',
  'privacy.kept.choices':
    'ここで選んだもの: プロファイル、リスト、ルールごとの強さ、無視するもの。',
  'privacy.kept.sent':
    '送信したポストごとに: 日時、アカウント、ポスト・返信・引用の別、役立つ内容・会話・お願い・宣伝の別、ヒントがどうなったか。似たポストの繰り返しに気づくための短い指紋も保存しますが、そこから文面は読み取れません。',
  'privacy.kept.counted': 'ツールバーのボタンから数えたプロフィールのポストごとに: 日時と種類。',
  'privacy.kept.words': '常に許可すると決めた言葉。',
  'privacy.kept.suppressions':
    '無視や許可の設定ごとに、ヒントを隠した回数と最後の日時。そして、読んだレッスン。',
  'privacy.kept.nothing-else':
    'ほかの文面は保存しません。ブラウザが拡張機能を同期する場合、ここで選んだものはほかのパソコンにも届きますが、下書きの言葉と投稿の記録はこのパソコンに残ります。',
  'privacy.may': 'できること',
  'privacy.may.text':
    '設定を保存し、Xのページを読み、入力欄の下にパネルを表示します。投稿することも、投稿を止めることもありません。',
  'privacy.say': '決めるのはあなた',
  'privacy.say.text':
    '[履歴をオフにする・削除する]ことも、[すべてをエクスポート・削除する]ことも、いつでもできます。',
} satisfies PageTexts;
