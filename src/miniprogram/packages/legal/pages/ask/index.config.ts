export default definePageConfig({ navigationBarTitleText: '问律师', enablePageMeta: true })
