export default definePageConfig({ navigationBarTitleText: '服务进展', enablePageMeta: true })
