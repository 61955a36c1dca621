export default definePageConfig({ navigationBarTitleText: '发布停水停电施工', enablePageMeta: true })
