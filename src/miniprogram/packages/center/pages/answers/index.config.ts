export default definePageConfig({ navigationBarTitleText: '答案库', enablePageMeta: true })
