export default definePageConfig({ navigationBarTitleText: '约时间', enablePageMeta: true })
