export default definePageConfig({ navigationBarTitleText: '名册', enablePageMeta: true })
