export default definePageConfig({ navigationBarTitleText: '当面核对身份', enablePageMeta: true })
