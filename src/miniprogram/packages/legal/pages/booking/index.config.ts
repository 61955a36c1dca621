export default definePageConfig({ navigationBarTitleText: '我约的', enablePageMeta: true })
