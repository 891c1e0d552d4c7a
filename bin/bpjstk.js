#!/usr/bin/env node
import '../dist/bpjstk.js';
