export default definePageConfig({ navigationBarTitleText: '大家问过的', enablePageMeta: true })
