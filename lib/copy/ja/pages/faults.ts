/** What is wrong with a file, a policy or stored settings, in Japanese. */
export const faults = {
  'fault.joint': '',
  'fault.unreadable': 'ファイルを読み込めません: {error}',
  'fault.not-delivered': 'ブラウザから受け取れません: {error}',
  'fault.too-large': 'ファイルが大きすぎます。ポリシーは{size} kBまでです。',
  'fault.empty': 'ファイルが空です。',
  'fault.encoding': 'ファイルがUTF-8ではありません。文字コードをUTF-8にして保存し直してください。',
  'fault.no-json':
    'ここから先がJSONになっていません。カンマ、引用符、かっこのどれかが足りないか、余分にあります。',
  'fault.no-policy': 'ポリシーは波かっこで囲みます。例: {example}',
  'fault.everywhere':
    '「{phrase}」はどの下書きにも当てはまります。もっと具体的な語を加えてください。',
  'fault.addition':
    '「{add}」には、必ず入れる語句(「must」)がひとつも入っていません。どれかを加えてください。',
  'fault.id-taken':
    'リストの{number}番目の語句に、すでに同じid「{id}」があります。別のidにしてください。',
  'fault.unfound-example': '「{text}」にはどの語句も見つかりません。例か語句を変えてください。',
  'fault.found-example':
    '「{text}」に語句のどれかが見つかりますが、ここではヒントが出ないはずです。例か語句を変えてください。',
  'fault.no-field': 'そのような項目はありません。',
  'fault.twice': '{line}行目にもあります。どちらか一つにしてください。',
  'fault.missing': '値がありません。',
  'fault.unfit': 'ここに「{value}」は使えません。',
  'fault.no-choice': '「{value}」という選択肢はありません。',
  'fault.no-day': '「{value}」という日付はありません。',
  'fault.day-order': '「{value}」は開始日より前です。同じ日か、それより後の日付にしてください。',
  'fault.newer':
    'このポリシーは新しいTweet Coach向けです。拡張機能を更新するか、バージョン{version}のポリシーを使ってください。',
  'fault.version': '{version}と書いてください。',
  'fault.no-handle':
    '「{name}」はユーザー名ではありません。「{handle}」のように、小文字で、@なしで書いてください。',
  'fault.no-domain':
    '「{value}」はドメインではありません。「{domain}」のように、https://を付けず小文字で書いてください。',
  'fault.no-parameter':
    '「{value}」はパラメータではありません。「utm_campaign」や「utm_source=x」のように書いてください。',
  'fault.no-time': '「{value}」は時刻ではありません。「{time}」のように書いてください。',
  'fault.no-zone': '「{value}」というタイムゾーンはありません。',
  'fault.no-id':
    '「{value}」はidにできません。「{id}」のように、小文字、数字、ハイフンで書いてください。',
  'fault.no-rule': 'このTweet Coachに「{name}」というルールはありません。',
  'fault.rules': '使えるルール: {names}。',
  'fault.new-rule': '新しいルールの場合は、拡張機能を更新してください。',
  'fault.nearest': 'もしかして「{name}」ですか?',
  'fault.one-of': '次のどれかを書いてください: {names}。',
  'fault.write': '何か書いてください。',
  'fault.write-string': '引用符で囲んだ文字列を書いてください。',
  'fault.write-number': '引用符なしで数値を書いてください。',
  'fault.write-int': '引用符なしで整数を書いてください。',
  'fault.write-boolean': '引用符なしでtrueかfalseを書いてください。',
  'fault.write-array': '{example}のように、角かっこで囲んだリストを書いてください。',
  'fault.write-object': '{example}のように、波かっこで囲んだグループを書いてください。',
  'fault.write-day': '「2026-12-24」のように書いてください。',
  'fault.write-zone': '「Europe/London」のように書いてください。',
  'fault.least-characters': '{count}文字以上書いてください。',
  'fault.most-characters': '{count}文字以内で書いてください。',
  'fault.least-entries': 'リストには{count}件以上必要です。',
  'fault.most-entries': 'リストに入るのは{count}件までです。',
  'fault.least-number': '{count}以上の数を書いてください。',
  'fault.most-number': '{count}以下の数を書いてください。',
  'fault.cut': '{count}件あります。入るのは最初の{most}件だけで、それを残します。',
  'fault.list-full': '何も変更していません。リストが{most}件を超えます({path})。',
  'fault.not-kept': '何も変更していません。このままでは保存できません({path})。',
  'fault.settings-newer':
    '何も変更していません。設定は新しいTweet Coachのものです。変更するには拡張機能を更新してください。',
  'fault.settings-not-taken':
    'ブラウザが設定を保存できませんでした。ディスクの空きを増やすか、古い項目を削除して、もう一度お試しください。',
  'fault.histories-not-taken':
    'このファイルのポストを保存する空きがブラウザにありません。不要な履歴を削除してから、もう一度読み込んでください。',
  'fault.sync-kept':
    'ブラウザの同期に古い設定が残っています。1分ほど待ってから、もう一度削除してください。',
  'fault.not-all-deleted': '削除できなかったものがあります:',
  'fault.transfer-large': 'ファイルが大きすぎます。読み込めるのは{size} MBまでです。',
  'fault.transfer-json':
    'JSONではないため、Tweet Coachのエクスポートではありません。別のファイルを選んでください。',
  'fault.no-transfer': 'Tweet Coachのエクスポートではありません。',
  'fault.is-policy': 'これはチームのポリシーです。「チームのポリシー」で読み込んでください。',
  'fault.is-transfer': 'これはTweet Coachのエクスポートです。「データ」で読み込んでください。',
  'fault.transfer-newer':
    '新しいTweet Coachで書き出されたファイルです。拡張機能を更新してから読み込んでください。',
} as const;
