/** The browser's program. Every page works without it; it saves waiting and keystrokes. */
import '@hotwired/turbo';
import '../kit/style.css';
import './focus-problems.ts';
import './refresh-progress.ts';
import './search-shortcut.ts';
