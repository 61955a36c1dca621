export default definePageConfig({ navigationBarTitleText: '请您担任', enablePageMeta: true })
