/** The five texts that the product stands on, by their number, in Japanese. */
export const sources = {
  'seed.000': 'Twitterでの顧客との関わりについてのエッセイ',
  'seed.001': 'Twitterでの関係づくりについての覚え書き',
  'seed.002': '一方通行のアカウントについて考えを改めたコンサルタントの文章と、そのコメント',
  'seed.003': '企業がTwitterでしてはいけないことの一覧',
  'seed.004': 'Twitterを始めたばかりの人による、同僚への説明',
} as const;
