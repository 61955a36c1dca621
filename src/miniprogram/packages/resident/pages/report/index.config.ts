export default definePageConfig({ navigationBarTitleText: '报个问题', enablePageMeta: true })
