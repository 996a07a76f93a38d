import type { PageTexts } from '@/lib/copy/en/pages';

/** The welcome page and the frame of the lessons in Japanese. */
export const welcome = {
  'welcome.document': 'ようこそ',
  'welcome.title': '気持ちよく話せる場所へ',
  'welcome.intro.what':
    'Tweet CoachはXの入力欄のそばにいます。書いている下書きを読み、親切な同僚のように伝えます。言葉がどう受け取られそうか、それはなぜか、どう書けばもっとよくなるか。',
  'welcome.intro.you':
    '決めるのは、いつもあなたです。投稿を止めることはなく、書いたものがこのパソコンの外に出ることもありません。',
  'principle.community': '自分でつくるコミュニティ',
  'principle.community.text':
    '誰をフォローし、誰に届けるかを選ぶのはあなたです。持ち寄ったものが、その場所をつくります。自分が出会いたいものを持ち寄りましょう。',
  'principle.conversation': '会話',
  'principle.conversation.text':
    '会話はお互いのものです。尋ね、答え、お礼を言い、もらった助言がどう役立ったかも伝えましょう。',
  'principle.giving': 'まず与える',
  'principle.giving.text':
    'まずは手助けから。質問への答え、仕事のコツ、力になれる人の紹介。人はそれを覚えていて、また来てくれます。',
  'manners.title': '投稿のスタイルを選ぶ',
  'manners.text':
    'お得情報でフォローされるお店に合うものは、サポート窓口や始めたばかりの人には合いません。合うものを選んでください。いつでも変えられます。',
  'manners.question': 'どんなアカウントですか?',
  'manners.handle': 'Xのユーザー名',
  'manners.later': '今は選ばなくてもかまいません。最初の下書きの下でコーチがお尋ねします。',
  'practice.title': 'コーチを試す',
  'practice.text':
    'この下書きは少し押しつけがましい感じです。自由に書き換えるか、下のボタンを押して、コーチの反応を見てください。コーチが読むのは英語なので、下書きも英語です。',
  'practice.draft': '練習用の下書き',
  'practice.draft-of': '@{handle}の練習用の下書き',
  'practice.note': '投稿も保存もされません。',
  'next.title': 'このあとは',
  'next.text':
    'Xでいつもどおり書いてください。悪く受け取られそうなことがあれば、入力欄の下にヒントが出ます。問題がなければ、コーチは何も言いません。',
  'next.pin':
    'ボタンをいつでも使えるように、アドレスバーの横にあるパズルのピースを押して、Tweet Coachを固定してください。ボタンからは、最近のポストとヒントのグラフが見られ、設定も開けます。',
  'next.open': 'Xを開く',
  'lessons.title': 'レッスン',
  'lessons.text':
    '1つ2分の短いレッスンが8つあります。気になるものから、好きな順番で読んでください。',
  'lessons.read': '読了',
  'lessons.anew': 'レッスンを最初からやり直す',
  'lessons.anew.question': 'すべてのレッスンを未読に戻しますか?',
  'lessons.anew.confirm': '未読に戻す',
  'lessons.anew.done': 'レッスンを最初からやり直せます。',
  'lessons.unreadable': '進み具合を読み込めません: {error}',
  'lessons.all': 'すべてのレッスン',
  'lessons.place': '{all}つのうち{place}つ目',
  'lessons.examples': '2つの例',
  'lessons.exercise': 'やってみましょう',
  'lessons.aims': 'よい答えのポイント',
  'lessons.met': 'できました',
  'lessons.finished': 'このレッスンは読了しました。',
  'lessons.finish': '読了にする',
  'lessons.next': '次へ: {lesson}',
  'lessons.version': 'あなたの書き方',
  'lessons.note': '投稿はされません。書いたものは、このタブを閉じるまでここに残ります。',
} satisfies PageTexts;
