export default definePageConfig({ navigationBarTitleText: '输入回执单上的码', enablePageMeta: true })
