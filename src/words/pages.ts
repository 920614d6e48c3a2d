import type { Words } from './words.ts';

/** Words of pages that belong to no subject: sign-in and errors. */
export const pageWords = {
  signInTitle: { vi: 'Đăng nhập', en: 'Sign in' },
  login: { vi: 'Tên đăng nhập', en: 'Login' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  signInButton: { vi: 'Đăng nhập', en: 'Sign in' },
  signingIn: { vi: 'Đang đăng nhập…', en: 'Signing in …' },
  signedOut: { vi: 'Đã đăng xuất.', en: 'You are signed out.' },
  notFoundTitle: { vi: 'Không có trang này', en: 'No such page' },
  forbiddenTitle: { vi: 'Ngoài phạm vi được giao', en: 'Outside your part' },
  conflictTitle: { vi: 'Bản ghi vừa được người khác lưu', en: 'Somebody else saved the record' },
  invalidTitle: { vi: 'Yêu cầu chưa đúng', en: 'The request is not right' },
  errorTitle: { vi: 'Hệ thống gặp lỗi', en: 'Something went wrong' },
  errorCode: (code: string) => ({ vi: `Mã lỗi: ${code}`, en: `Error code: ${code}` }),
  backToStart: { vi: 'Về trang chủ', en: 'Back to the start' },
} satisfies Words;
