export default definePageConfig({ navigationBarTitleText: '咨询', enablePageMeta: true })
